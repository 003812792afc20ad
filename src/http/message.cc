#include "http/message.h"

#include <algorithm>

namespace minqiao::http {

std::string_view Request::header(std::string_view lower_case_name) const {
    const auto found = std::ranges::find(headers, lower_case_name, &Header::name);
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

bool Request::has_header(std::string_view lower_case_name) const {
    return std::ranges::find(headers, lower_case_name, &Header::name) != headers.end();
}

}  // namespace minqiao::http
