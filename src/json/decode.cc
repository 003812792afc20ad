#include "json/decode.h"

#include "base/text.h"
#include "json/parse.h"

namespace minqiao::json {

std::optional<Faults> decode_into(std::string_view bytes, void* into, ReadInto read, Form form,
                                  std::size_t depth) {
    const auto parsed = parse(bytes, depth);
    if (!parsed) return parsed.error();
    Reading in(form);
    read(*parsed, into, in);
    if (in.is_good()) return std::nullopt;
    return std::move(in).faults();
}

std::size_t length_of(const std::string& text) {
    return letters_in(text);
}

}  // namespace minqiao::json
