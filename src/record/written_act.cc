#include "record/written_act.h"

#include <algorithm>

#include "json/decode.h"
#include "json/encode.h"
#include "record/commitment.h"
#include "record/forms.h"
#include "record/kept_walk.h"

namespace minqiao {

namespace {

struct VersionedAct {
    static constexpr std::string_view json_spread = "act";
    int v = written_version;
    Act act;
};
BOOST_DESCRIBE_STRUCT(VersionedAct, (), (v, act))

template <class Kind>
constexpr bool is_identity_kind = std::is_same_v<Kept<Kind>, Identity>;

const KeptText* find_kept(const std::vector<KeptText>& kept, bool is_identity, int place) {
    const auto found = std::ranges::find_if(
        kept, [&](const KeptText& text) { return text.is_identity == is_identity && text.place == place; });
    return found == kept.end() ? nullptr : &*found;
}

}  // namespace

WrittenAct write_act(Act& act, std::string_view salt_seed) {
    WrittenAct written;
    int place = 0;
    walk_kept(act, "", [&]<class Kind>(Kept<Kind>& kept, const std::string& name) {
        const Digest salt = hmac_sha256(salt_seed, name);
        kept.seal = Seal{place++, commitment_to(name, kept.text(), bytes_of(salt))};
        written.kept.push_back(
            {is_identity_kind<Kind>, kept.seal->place, std::string(bytes_of(salt)), kept.text()});
    });
    written.bytes = rewritten(act);
    return written;
}

std::string rewritten(const Act& act) {
    return json::encode(VersionedAct{written_version, act}, json::Form::sealed);
}

Result<Act, json::Faults> read_act(std::string_view bytes) {
    auto read = json::decode<VersionedAct>(bytes, json::Form::sealed);
    if (!read) return std::move(read).error();
    if (read->v != written_version) {
        json::Faults faults;
        faults.fields.push_back({"v", "bad_value", "is no version this program can read"});
        return faults;
    }
    return std::move(std::move(read).value().act);
}

void fill(Act& act, const std::vector<KeptText>& kept) {
    walk_kept(act, "", [&]<class Kind>(Kept<Kind>& text, const std::string&) {
        if (!text.seal) return;
        if (const KeptText* found = find_kept(kept, is_identity_kind<Kind>, text.seal->place))
            text.value = found->value;
    });
}

bool keeps_its_commitments(const Act& act, const std::vector<KeptText>& kept) {
    bool keeps = true;
    Act copy = act;
    walk_kept(copy, "", [&]<class Kind>(Kept<Kind>& text, const std::string& name) {
        const KeptText* found =
            text.seal ? find_kept(kept, is_identity_kind<Kind>, text.seal->place) : nullptr;
        if (found) keeps = keeps && commitment_to(name, found->value, found->salt) == text.seal->commitment;
    });
    return keeps;
}

}  // namespace minqiao
