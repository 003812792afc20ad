// Threads that answer questions, each with its own connection and its own moment of the store.
#pragma once

#include <memory>
#include <thread>
#include <vector>

#include "store/connection.h"
#include "store/store.h"
#include "store/waiting_line.h"

namespace minqiao {

class Readers {
public:
    Readers(std::vector<std::unique_ptr<Connection>> connections, std::size_t waiting_max);
    ~Readers();

    void read(ReadWork work, Done done);
    void stop();

private:
    struct Question {
        ReadWork work;
        Done done;
    };
    void answer(Connection& connection);

    std::vector<std::unique_ptr<Connection>> connections_;
    WaitingLine<Question> line_;
    std::vector<std::jthread> threads_;
};

}  // namespace minqiao
