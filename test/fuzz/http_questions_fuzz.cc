// Any request target: reading path and query never crashes, and what is read as a question is in bounds.
#include <cstdint>
#include <string>

#include "base/assertion.h"
#include "base/text.h"
#include "http/byte_range.h"
#include "http/gate.h"
#include "http/questions.h"

namespace {

using namespace minqiao;
using namespace minqiao::http;

// What is read as an article's number is written back the same.
void check_values(const auto& query) {
    if constexpr (requires { query.number; }) {
        if (query.number)
            ASSERT_THAT(ArticleNumber::parse(query.number->text()) == query.number, "a number is one number");
    }
}

template <class Query>
void ask(const Request& request) {
    const auto query = query_of<Query>(request);
    if (!query) {
        ASSERT_THAT(!query.error().code.empty(), "a refusal has a code");
        return;
    }
    if constexpr (requires { query->limit; }) {
        if (query->limit)
            ASSERT_THAT(query->limit->count >= 1 && query->limit->count <= 100, "a page has 1 to 100 items");
    }
    if constexpr (requires { question_of(*query); }) {
        const auto asked = question_of(*query);
        ASSERT_THAT(asked.limit >= 1 && asked.limit <= 100, "a list has 1 to 100 items");
    }
    check_values(*query);
}

template <class... Queries>
void ask_each(const Request& request) {
    (ask<Queries>(request), ...);
}

void check_range(std::string_view header) {
    constexpr std::size_t whole = 1000;
    const auto range = range_of(header, whole);
    if (!range || !*range) return;
    const ByteRange& part = **range;
    ASSERT_THAT(part.count > 0 && part.first < whole && part.count <= whole - part.first,
                "a part lies inside");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), count);
    check_range(text);
    for (const std::string& target : {std::string(text), "/api/v1/matters?" + std::string(text)}) {
        Request request;
        if (!read_target(target, request)) continue;
        // Each that stands in questions.h.
        ask_each<MattersQuery, ReceiversQuery, WorkbenchQuery, PetitionsQuery, SearchQuery, TrailQuery,
                 MatterTrailQuery, AccountsQuery, SessionsQuery, ArticlesQuery, DivisionsQuery, CalendarQuery,
                 NoticesQuery, PreviewQuery, ChangePreviewQuery, FileQuery>(request);
    }
    return 0;
}
