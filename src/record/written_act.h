// The written form of an act: canonical bytes that stay as they are for as long as the file is kept.
// Texts are not among them, only their places and commitments; the texts go beside it, each with its
// salt. Old versions stay readable for ever: a new one gets a new number here and a saved sample.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "json/faults.h"
#include "matter/act.h"

namespace minqiao {

inline constexpr int written_version = 1;

struct KeptText {
    bool is_identity = false;
    int place = 0;
    std::string salt;   // 32 bytes
    std::string value;  // UTF-8
    friend bool operator==(const KeptText&, const KeptText&) = default;
};

struct WrittenAct {
    std::string bytes;
    std::vector<KeptText> kept;
};

// `salt_seed` is 32 random bytes, fresh for this act, that come in with the command; every text gets
// a salt of its own from it. Seals the act's texts.
WrittenAct write_act(Act& act, std::string_view salt_seed);

// The bytes of an act that was read before: the same as it was read from.
std::string rewritten(const Act& act);

// The act with its texts absent; `fill` puts back those that have not been erased.
Result<Act, json::Faults> read_act(std::string_view bytes);
void fill(Act& act, const std::vector<KeptText>& kept);

// True when every text that is there still answers to its commitment.
bool keeps_its_commitments(const Act& act, const std::vector<KeptText>& kept);

}  // namespace minqiao
