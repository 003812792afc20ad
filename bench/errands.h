// What a client of the generator does again and again; every answer is checked.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "connection.h"
#include "tally.h"

namespace minqiao::bench {

struct Office {
    std::map<std::string, std::string> tokens;  // by account
    std::string housing;                        // the organ's id
    std::string today;
    std::vector<std::string> matters;  // ids that head.office may see
    std::vector<std::string> words;    // for searches
};

// A petition that no other client of this run hands in.
struct Person {
    std::string name;
    std::string phone;
};

struct Step {
    const char* account;
    std::string command;
};

class Client {
public:
    Client(boost::asio::io_context& context, boost::asio::ip::tcp::endpoint server, const Office& office,
           std::uint64_t seed)
        : connection_(context, server), office_(office), chance_(seed) {}

    // One errand by its name, from beginning to end; false when an answer was not as it should be.
    boost::asio::awaitable<bool> run(const std::string& errand);
    const Tally& tally() const { return tally_; }
    // The matter as the handler sees it.
    boost::asio::awaitable<Answer> page(const std::string& matter);
    // The matters that this client has seen through to their service.
    const std::vector<std::string>& finished() const { return finished_; }

private:
    boost::asio::awaitable<bool> lifecycle();
    boost::asio::awaitable<bool> registration();
    boost::asio::awaitable<bool> matter();
    boost::asio::awaitable<bool> list();
    boost::asio::awaitable<bool> similar();
    boost::asio::awaitable<bool> search();
    boost::asio::awaitable<bool> workbench();
    // For the empty handler: only that something comes back.
    boost::asio::awaitable<bool> nothing();

    // Registers for a new person; the matter's id, or nothing.
    boost::asio::awaitable<std::string> registered();
    boost::asio::awaitable<bool> give(const std::string& account, const std::string& matter, int n,
                                      std::string command);
    // g++ 12 destroys a question twice that is written into the call itself: give it a name.
    boost::asio::awaitable<Answer> ask(const char* what, const Question& question, int status);
    Person new_person();
    std::size_t below(std::size_t count) { return chance_() % count; }

    Connection connection_;
    const Office& office_;
    std::mt19937_64 chance_;
    Tally tally_;
    std::vector<std::string> finished_;
    std::vector<std::pair<Person, std::string>> known_;  // with the id of their matter
    std::string number_;                                 // of the matter registered last
};

}  // namespace minqiao::bench
