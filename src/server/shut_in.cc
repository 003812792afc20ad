// minqiao preview: a picture on standard input becomes its preview on standard output. minqiao examine: what
// a file is. Not for people: the server starts them, so that reading what a stranger sent happens in a
// process that can do nothing else.
#include "attachment/preview.h"

#include "attachment/examining.h"

#include "server/subcommands.h"

namespace minqiao {

void add_shut_in(CLI::App& program, Chosen& chosen) {
    const auto add = [&](const char* name, const char* what, bool (*work)()) {
        CLI::App& command = *program.add_subcommand(name, what);
        command.group("");  // not in the help
        command.callback(
            [&chosen, work] { chosen = [work] { return work() ? Ending::done : Ending::failed; }; });
    };
    add("preview", "A picture's preview, from input to output", make_preview_of_input);
    add("examine", "What a file is, from input to output", examine_input);
}

}  // namespace minqiao
