// How a subcommand ends, and how the program tells it to a shell.
#pragma once

#include <functional>
#include <string>

namespace minqiao {

enum class Ending : int { done = 0, failed = 1, wrong_usage = 2, bad_rows = 3 };

// Prints `minqiao: SENTENCE` on standard error.
Ending failed(const std::string& sentence);

// What the command line chose to run, once all of it has been understood. May throw CLI::Error.
using Chosen = std::function<Ending()>;

}  // namespace minqiao
