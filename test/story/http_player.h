// Plays a story over HTTP against a running server of the demonstration county: logs in once for each
// account, names the version it last saw of a matter, and moves the law's day through the clock file.
// Throws when the server cannot be talked to; whatever it answers is an outcome.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "player.h"

namespace minqiao::story {

struct HttpPlace {
    std::string address;  // http://127.0.0.1:8080
    std::string clock_file;
    std::map<std::string, std::string> passwords;  // by account
};

std::unique_ptr<Player> http_player(HttpPlace place);

}  // namespace minqiao::story
