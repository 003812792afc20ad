#include "record/command_reader.h"

#include "json/decode.h"

namespace minqiao {

Result<CommandAsked, json::Faults> read_command(std::string_view bytes) {
    return json::decode<CommandAsked>(bytes);
}

Command whole(const MatterCommand& command) {
    return std::visit([](const auto& asked) { return Command(asked); }, command);
}

}  // namespace minqiao
