// Small described types that stand in for the real ones in the codec's tests.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "json/decode.h"
#include "json/encode.h"

namespace minqiao::json::sample {

enum class Channel { letter, visit, online };
BOOST_DESCRIBE_ENUM(Channel, letter, visit, online)

struct Person {
    std::string name;
    std::optional<std::string> phone;
    friend bool operator==(const Person&, const Person&) = default;
};
BOOST_DESCRIBE_STRUCT(Person, (), (name, phone))

struct Petition {
    static constexpr std::string_view json_defaults[] = {"requests", "headcount"};
    static constexpr std::pair<std::string_view, std::size_t> json_longest[] = {{"subject", 6},
                                                                                {"requests", 2}};

    Channel channel = Channel::letter;
    std::vector<Person> petitioners;
    std::string subject;
    std::vector<std::string> requests;
    int headcount = 1;
    std::optional<CivilDay> received_on;
    friend bool operator==(const Petition&, const Petition&) = default;
};
BOOST_DESCRIBE_STRUCT(Petition, (), (channel, petitioners, subject, requests, headcount, received_on))

struct Everything {
    bool flag = false;
    int small = 0;
    std::int64_t large = 0;
    double share = 0;
    std::string text;
    std::optional<int> maybe;
    std::vector<std::optional<int>> list;
    std::map<std::string, Person> people;
    Channel channel = Channel::visit;
    MatterId id;
    CivilDay day;
    Instant at;
    Digest digest{};
    friend bool operator==(const Everything&, const Everything&) = default;
};
BOOST_DESCRIBE_STRUCT(Everything, (),
                      (flag, small, large, share, text, maybe, list, people, channel, id, day, at, digest))

struct Refer {
    OrganId to_organ_id;
    friend bool operator==(const Refer&, const Refer&) = default;
};
BOOST_DESCRIBE_STRUCT(Refer, (), (to_organ_id))

struct ReportProgress {
    Content text;
    friend bool operator==(const ReportProgress&, const ReportProgress&) = default;
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (), (text))

struct Recall {
    static constexpr std::string_view name = "take_back";
    friend bool operator==(const Recall&, const Recall&) = default;
};
BOOST_DESCRIBE_STRUCT(Recall, (), ())

using Ask = std::variant<Refer, ReportProgress, Recall>;

struct Command {
    static constexpr std::string_view json_spread = "ask";

    Ask ask;
    std::optional<CivilDay> on;
    friend bool operator==(const Command&, const Command&) = default;
};
BOOST_DESCRIBE_STRUCT(Command, (), (ask, on))

template <class Row>
struct Page {
    static constexpr std::string_view json_nulls[] = {"next_cursor"};

    std::vector<Row> items;
    std::optional<std::string> next_cursor;
    friend bool operator==(const Page&, const Page&) = default;
    BOOST_DESCRIBE_CLASS(Page, (), (items, next_cursor), (), ())
};

}  // namespace minqiao::json::sample

template <>
inline constexpr std::string_view minqiao::json::tag_of<minqiao::json::sample::Ask> = "command";
