// A store that an earlier version made is brought up to date, and nothing in it is lost.
#include "store/migrations.h"

#include <sqlite3.h>

#include <fstream>
#include <iterator>

#include "store/contents.h"
#include "store/petitions.h"
#include "store/serials.h"
#include "store/settings.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

void fill_from_version_1(const TestPlace& place) {
    if (place.schema().empty()) {
        sqlite3* file = nullptr;
        ASSERT_EQ(sqlite3_open((place.address().dir + "/minqiao.sqlite").c_str(), &file), SQLITE_OK);
        const std::string script = text_of("test/store/version_1_sqlite.sql");
        ASSERT_EQ(sqlite3_exec(file, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
        return;
    }
    std::string script = text_of("test/store/version_1_postgres.sql");
    for (std::size_t at = 0; (at = script.find("old.", at)) != script.npos;) {
        script.replace(at, 3, place.schema());
    }
    test_store::run_on_postgres(script);
}

class OldStore : public testing::TestWithParam<Dialect> {
protected:
    TestPlace place{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, OldStore, both_databases, name_of_database);

TEST_P(OldStore, IsBroughtUpToDate) {
    ASSERT_NO_FATAL_FAILURE(fill_from_version_1(place));
    const auto store = place.open();
    const SubjectKey matter{"330106", SubjectKind::matter, 1};
    ASSERT_FALSE(store->read_and_wait([&](Transaction& tx) {
        EXPECT_EQ(one<int>(tx, "select max(number) from schema_migrations"), 7);
        EXPECT_EQ(one<int>(tx, "select count(*) from sessions"), 0);
        EXPECT_EQ(id_of(tx, matter), "0000000000000000000000000000000a");
        const auto records = read_records(tx, matter);
        ASSERT_EQ(records.size(), 2U);
        EXPECT_EQ(records[0].written, R"({"act":"registration","requests":["路灯"]})");
        EXPECT_EQ(records[1], (RecordRow{2, "referral", R"({"act":"referral"})", Instant(1763900060000)}));
        EXPECT_EQ(read_kept(tx, KeptTable::contents, matter),
                  (std::vector{KeptRow{1, 0, "salt", "城东路没有路灯"}}));
        EXPECT_EQ(petitions_of(tx, "330106", 1).front().number, "2025-1");
        EXPECT_EQ(find_setting(tx, "office"), "330106");
    }));
    ASSERT_FALSE(store->write_and_wait([&](Transaction& tx) {
        EXPECT_EQ(next_serial(tx, "330106", "petition", "2025"), 2);
        append_record(tx, matter, act_numbered(3));
        EXPECT_EQ(create_subject(tx, "330106", SubjectKind::matter, id_numbered(7)).subject, 2);
        return Verdict::keep;
    }));
}

TEST_P(OldStore, IsOpenedAgainUnchanged) {
    place.open();
    EXPECT_FALSE(place.open()->read_and_wait(
        [](Transaction& tx) { EXPECT_EQ(one<int>(tx, "select count(*) from schema_migrations"), 7); }));
}

TEST_P(OldStore, IsRefusedWhenItIsNewerThanTheProgram) {
    ASSERT_FALSE(place.open()->write_and_wait([](Transaction& tx) {
        execute(tx, "insert into schema_migrations (number, name) values (1000, 'later')");
        return Verdict::keep;
    }));
    const auto opened = Store::open(place.address());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Fault::Kind::refused);
}

}  // namespace
}  // namespace minqiao
