// From a callback that may come on any thread to a coroutine that goes on where its connection runs.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <functional>
#include <memory>
#include <utility>

namespace minqiao::http {

// Calls `begin` with a callback and waits for that to be called, once.
template <class T>
boost::asio::awaitable<T> answer_from(boost::asio::any_io_executor executor,
                                      const std::function<void(std::function<void(T)>)>& begin) {
    const auto initiate = [](auto handler, const boost::asio::any_io_executor& home, const auto& start) {
        auto waiting = std::make_shared<decltype(handler)>(std::move(handler));
        start([waiting, home](T value) {
            boost::asio::post(home, [waiting, value = std::move(value)]() mutable {
                std::move (*waiting)(std::move(value));
            });
        });
    };
    co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
        initiate, boost::asio::use_awaitable, executor, begin);
}

}  // namespace minqiao::http
