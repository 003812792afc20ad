// Names of files as senders give them, made safe to show and to save under.
#pragma once

#include <string>
#include <string_view>

namespace minqiao {

// Without folders, controls, what turns the writing and what a file system would take amiss; never empty.
std::string cleaned_file_name(std::string_view name);
// What stands behind the last dot, in lower case; empty when there is none.
std::string ending_of(std::string_view name);

}  // namespace minqiao
