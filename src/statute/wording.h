// A text that is shown in Chinese and in English. Both are always there.
#pragma once

#include <boost/describe.hpp>
#include <string>

namespace minqiao {

enum class Language { zh, en };
BOOST_DESCRIBE_ENUM(Language, zh, en)

struct Wording {
    std::string zh;
    std::string en;

    const std::string& in(Language language) const { return language == Language::zh ? zh : en; }
    friend bool operator==(const Wording&, const Wording&) = default;
};
BOOST_DESCRIBE_STRUCT(Wording, (), (zh, en))

}  // namespace minqiao
