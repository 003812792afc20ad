// A desk over a store of the test's own with the invented county, and the errands tests give it.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>

#include "county/county.h"
#include "desk/chance_test.h"
#include "desk/desk.h"
#include "docket/docket.h"
#include "finding/tables.h"
#include "json/decode.h"
#include "statute/on_disk_test.h"

namespace minqiao {

class DeskTest : public ChanceTest {
protected:
    void SetUp() override {
        auto founded = std::make_shared<Office>();
        founded->jurisdiction = county().organ("office")->division;
        founded->organ_id = county().organ("office")->id;
        founded->statute = std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {});
        founded->reckonings = Reckonings(entries_on_disk());
        founded->organs = county().tree();
        founded->officers = county().all_officers();
        founded->index_key = std::string(32, 'k');
        desk = std::make_unique<Desk>(
            founded, [this](std::size_t bytes) { return next_bytes(bytes); },
            [](RefusalCode, Language) { return "sentence"; });
        keep([&](Transaction& tx) {
            create_all(tx, docket_tables());
            create_all(tx, finding_tables());
        });
    }

    Caller caller(const char* account) const { return {*county().officer(account), account, Language::zh}; }
    Moment now() const { return {start_of(today).plus_seconds(9 * 3600)}; }

    PetitionAsked asked(const std::string& text) const {
        auto read = json::decode<PetitionAsked>(text);
        EXPECT_TRUE(read) << text;
        return read ? *read : PetitionAsked{};
    }

    std::optional<Registered> register_one(const std::string& text, const char* account = "clerk") {
        std::optional<Registered> made;
        store->write_and_wait([&](Transaction& tx) {
            auto answer = desk->register_petition(tx, caller(account), now(), asked(text));
            problem = answer ? "" : answer.error().code;
            made.reset();
            if (answer) made = *answer;
            return answer ? Verdict::keep : Verdict::drop;
        });
        return made;
    }

    // The code of the problem, or nothing when the command was done.
    std::string give(const char* account, const std::string& command) {
        auto read = read_command(command);
        if (!read) return "unreadable";
        std::string code = "not run";
        store->write_and_wait([&](Transaction& tx) {
            auto answer = desk->give(tx, caller(account), now(), matter_id, last_n, *read);
            code = answer ? "" : answer.error().code;
            if (answer) given_n = answer->n;
            return answer ? Verdict::keep : Verdict::drop;
        });
        if (code.empty()) last_n = given_n;
        return code;
    }

    std::optional<MatterPage> page(const char* account) {
        std::optional<MatterPage> found;
        store->read_and_wait([&](Transaction& tx) {
            auto answer = desk->matter(tx, caller(account), now(), matter_id);
            found.reset();
            if (answer) found = *std::move(answer);
        });
        return found;
    }

    Page<MatterItem> list(const char* account, MattersAsked filter = {}) {
        Page<MatterItem> items;
        store->read_and_wait([&](Transaction& tx) {
            auto answer = desk->matters(tx, caller(account), now(), filter);
            if (answer) items = *std::move(answer);
        });
        return items;
    }

    void begin(const std::string& petition) {
        const auto made = register_one(petition);
        ASSERT_TRUE(made) << problem;
        matter_id = *MatterId::parse(made->matter.id);
        last_n = 1;
    }

    const std::string lamp_petition =
        R"({"channel":"letter","petitioners":[{"name":"柳小满","phone":"13800138000"}],)"
        R"("subject":"河堤路灯不亮","text":"河堤三盏路灯坏了一个月，晚上走路看不见。","requests":["修好路灯","说明原因"]})";

    CivilDay today{2026, 9, 21};
    int last_n = 0;
    int given_n = 0;
    std::string problem;
    MatterId matter_id;
    std::unique_ptr<Desk> desk;
};

}  // namespace minqiao
