// minqiao preview: a picture on standard input becomes its preview on standard output. Not for people: the
// server starts it, so that decoding what a stranger sent happens in a process that can do nothing else.
#include "attachment/preview.h"

#include "server/subcommands.h"

namespace minqiao {

void add_preview(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("preview", "A picture's preview, from input to output");
    command.group("");  // not in the help
    command.callback(
        [&chosen] { chosen = [] { return make_preview_of_input() ? Ending::done : Ending::failed; }; });
}

}  // namespace minqiao
