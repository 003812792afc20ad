// The built program at work: a new demonstration store without matters, and a server on it whose law's
// clock is a file. It listens on loopback, at a port that is free, and ends with this object.
// MINQIAO_BINARY names another program than the one built beside the tests.
#pragma once

#include <sys/types.h>

#include <string>

#include "http_player.h"

namespace minqiao::story {

enum class Database { sqlite, postgresql };

class RunningCounty {
public:
    // Runs in the root of the tree. Throws std::runtime_error when something does not start.
    RunningCounty(Database database, const std::string& division);
    ~RunningCounty();
    RunningCounty(const RunningCounty&) = delete;
    RunningCounty& operator=(const RunningCounty&) = delete;

    const HttpPlace& place() const { return place_; }
    // Asks the server to end, and the store it leaves to be verified; what is wrong, or nothing.
    std::string end();

private:
    RunningCounty();

    std::string folder_;
    std::string where_;  // --data and --database, for a shell
    bool has_cluster_ = false;
    pid_t server_ = 0;  // 0: none
    HttpPlace place_;
};

}  // namespace minqiao::story
