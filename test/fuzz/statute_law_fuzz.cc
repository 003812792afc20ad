// Any bytes as a whole law: reading never crashes, names every fault by a line that is there, and what
// it accepts has its articles in order, each with a name that can be read back.
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/assertion.h"
#include "statute/law_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    using namespace minqiao;
    const std::string_view text(reinterpret_cast<const char*>(bytes), count);
    const auto law = read_law({"law(2019-03-01).md", text});
    if (!law) {
        const auto lines = std::size_t(std::ranges::count(text, '\n')) + 1;
        ASSERT_THAT(!law.error().empty(), "a refusal names what is wrong");
        for (const LineFault& fault : law.error())
            ASSERT_THAT(fault.line >= 1 && fault.line <= lines, "a fault names a line of the text");
        return 0;
    }
    ASSERT_THAT(!law->articles.empty() && !law->name.empty(), "a law has a name and articles");
    for (std::size_t at = 0; at < law->articles.size(); ++at) {
        const ArticleKey key{law->name, law->articles[at].number, law->in_force_from};
        ASSERT_THAT(ArticleKey::parse(key.text()) == key, "an article's name is read as it is written");
        ASSERT_THAT(at == 0 || law->articles[at - 1].number < key.number, "articles stand in order");
    }
    return 0;
}
