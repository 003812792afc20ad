// The look into a file that was handed in (attachment/examine.h), taken by a process that is shut in.
#pragma once

#include <string_view>

#include "attachment/examine.h"
#include "attachment/shut_in.h"

namespace minqiao {

// `file_limit` when the bytes could not be looked into within the limits.
Result<Examined, FileFault> examine_shut_in(const ShutIn& shut_in, std::string_view name,
                                            std::string_view content);

// The other side: what the subcommand `examine` does with its input.
bool examine_input();

}  // namespace minqiao
