// Commands as outsiders write them: {"command": NAME, fields…}, with the day it happened and a note.
#pragma once

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "json/faults.h"
#include "matter/command.h"
#include "record/forms.h"

namespace minqiao {

// Every command of a matter; registration has a way of its own, and old replies come by import alone.
using MatterCommand = boost::mp11::mp_remove<boost::mp11::mp_remove<AnyCommand, Register>, ImportReply>;

struct CommandAsked {
    static constexpr std::string_view json_spread = "command";
    std::optional<CivilDay> on;  // default today
    std::optional<Content> note;
    MatterCommand command;
};
BOOST_DESCRIBE_STRUCT(CommandAsked, (), (on, note, command))

Result<CommandAsked, json::Faults> read_command(std::string_view bytes);
Command whole(const MatterCommand& command);

}  // namespace minqiao

namespace minqiao::json {

template <>
inline constexpr std::string_view tag_of<MatterCommand> = "command";

}  // namespace minqiao::json
