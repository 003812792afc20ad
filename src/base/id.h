// Random 128-bit names for what outsiders may refer to, one type per kind of thing. Written as 32
// lower-case hexadecimal digits. They are made at the edge and come in with a command.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

namespace id_text {
std::string write(std::uint64_t high, std::uint64_t low);
// False unless the text is exactly 32 lower-case hexadecimal digits.
bool read(std::string_view text, std::uint64_t& high, std::uint64_t& low);
}  // namespace id_text

template <class Kind>
struct Id {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    bool is_empty() const { return high == 0 && low == 0; }
    std::string text() const { return id_text::write(high, low); }
    static std::optional<Id> parse(std::string_view text) {
        Id id;
        if (!id_text::read(text, id.high, id.low)) return std::nullopt;
        return id;
    }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using MatterId = Id<struct MatterKind>;
using PetitionId = Id<struct PetitionKind>;
using OrganId = Id<struct OrganKindOfId>;
using OfficerId = Id<struct OfficerKind>;
using FileId = Id<struct FileKind>;

}  // namespace minqiao

template <class Kind>
struct std::hash<minqiao::Id<Kind>> {
    std::size_t operator()(const minqiao::Id<Kind>& id) const noexcept { return id.low ^ (id.high * 31); }
};
