#include "attachment/examining.h"

#include <charconv>
#include <string>
#include <vector>

#include "attachment/confinement.h"
#include "attachment/file_type.h"

namespace minqiao {
namespace {

constexpr std::size_t answer_bytes_max = 64UL * 1024;
constexpr std::chrono::seconds examining_time{20};
// Parts are unpacked one by one, beside the file itself.
constexpr Confinement examining_confinement{.processor_seconds = 2, .memory_bytes = 256UL * 1024 * 1024};

// Said: the bytes of the name and a line end, the name, the content. Answered: three lines, of what was found
// (its name, its type, whether it has macros) or of what is wrong (of type or content, its code, its detail).
std::string written(const Result<Examined, FileFault>& result) {
    if (result)
        return "found\n" + result->name + '\n' + result->media_type + (result->has_macros ? "\nyes" : "\nno");
    const FileFault& fault = result.error();
    return (fault.kind == FileFault::Kind::type ? "type\n" : "content\n") + fault.code + '\n' + fault.detail;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (;;) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end == text.npos) return lines;
        text.remove_prefix(end + 1);
    }
}

// Opens what is read from disk, before no file can be opened any more.
void warm_up() {
    sniffed_type("letter");
    is_writing("\xd0\xc5");
}

}  // namespace

Result<Examined, FileFault> examine_shut_in(const ShutIn& shut_in, std::string_view name,
                                            std::string_view content) {
    const std::string size = std::to_string(name.size()) + '\n';
    const auto answer =
        ask_shut_in(shut_in, "examine", {size, name, content}, {answer_bytes_max, examining_time});
    const auto lines = lines_of(answer.value_or(""));
    if (lines.size() == 4 && lines[0] == "found") return Examined{lines[1], lines[2], lines[3] == "yes"};
    if (lines.size() == 3 && lines[0] == "type") return FileFault{FileFault::Kind::type, lines[1], lines[2]};
    if (lines.size() == 3 && lines[0] == "content")
        return FileFault{FileFault::Kind::content, lines[1], lines[2]};
    return FileFault{FileFault::Kind::content, "file_limit", "could not be looked into within the limits"};
}

bool examine_input() {
    const auto input = all_of_input();
    if (!input) return false;
    const auto end = input->find('\n');
    if (end == input->npos) return false;
    std::size_t size = 0;
    std::from_chars(input->data(), input->data() + end, size);
    const std::string_view rest = std::string_view(*input).substr(end + 1);
    if (size > rest.size()) return false;
    warm_up();
    if (!confine_process(examining_confinement)) return false;
    return put_out(written(examine(rest.substr(0, size), rest.substr(size))));
}

}  // namespace minqiao
