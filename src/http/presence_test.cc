#include "http/presence.h"

#include <gtest/gtest.h>

namespace minqiao::http {
namespace {

Instant at(std::int64_t second) {
    return Instant().plus_seconds(1'800'000'000 + second);
}

PresentOfficer officer(std::uint64_t number, bool is_writing = false) {
    PresentOfficer here;
    here.id.low = number;
    here.name = "officer " + std::to_string(number);
    here.is_writing = is_writing;
    return here;
}

MatterId matter(std::uint64_t number) {
    MatterId id{};
    id.low = number;
    return id;
}

std::string names(const std::vector<PresentOfficer>& others) {
    std::string text;
    for (const PresentOfficer& other : others) text += other.name + (other.is_writing ? " writes;" : ";");
    return text;
}

TEST(Presence, TellsOfTheOthersAtTheSameMatter) {
    Presence presence;
    EXPECT_EQ(names(presence.note(matter(1), officer(1), at(0))), "");
    EXPECT_EQ(names(presence.note(matter(1), officer(2, true), at(5))), "officer 1;");
    EXPECT_EQ(names(presence.note(matter(2), officer(3), at(6))), "");
    EXPECT_EQ(names(presence.note(matter(1), officer(1), at(20))), "officer 2 writes;");
}

TEST(Presence, ForgetsWhoeverFallsSilentOrLeaves) {
    Presence presence;
    presence.note(matter(1), officer(1), at(0));
    presence.note(matter(1), officer(2), at(30));
    EXPECT_EQ(names(presence.note(matter(1), officer(3), at(61))), "officer 2;");
    presence.leave(matter(1), officer(2).id);
    EXPECT_EQ(names(presence.note(matter(1), officer(3), at(62))), "");
}

}  // namespace
}  // namespace minqiao::http
