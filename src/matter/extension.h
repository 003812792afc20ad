// Extension (延期): asked for by the handler, granted by the head of the handling organ, once and for
// no more days than the article allows (Art. 34); the petitioner is told why.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct RequestExtension {
    static constexpr std::string_view name = "request_extension";
    static constexpr std::string_view rule = "extension";
    int days = 0;
    Content reason;
    friend bool operator==(const RequestExtension&, const RequestExtension&) = default;
};
BOOST_DESCRIBE_STRUCT(RequestExtension, (), (days, reason))

struct ExtensionRequest {
    static constexpr std::string_view name = "extension_request";
    int days = 0;
    Content reason;
    friend bool operator==(const ExtensionRequest&, const ExtensionRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(ExtensionRequest, (), (days, reason))

struct Extend {
    static constexpr std::string_view name = "extend";
    static constexpr std::string_view rule = "extension";
    int days = 0;
    Content reason;
    friend bool operator==(const Extend&, const Extend&) = default;
};
BOOST_DESCRIBE_STRUCT(Extend, (), (days, reason))

struct Extension {
    static constexpr std::string_view name = "extension";
    int days = 0;
    Content reason;
    friend bool operator==(const Extension&, const Extension&) = default;
};
BOOST_DESCRIBE_STRUCT(Extension, (), (days, reason))

Bar bar_of(For<RequestExtension>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const RequestExtension& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ExtensionRequest& act_body, const Act& act);
Bar bar_of(For<Extend>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Extend& command, const Occasion& occasion);
void apply(Matter& so_far, const Extension& act_body, const Act& act);

}  // namespace minqiao
