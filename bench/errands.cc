#include "errands.h"

#include <boost/json.hpp>

namespace minqiao::bench {
namespace {

namespace json = boost::json;
namespace net = boost::asio;

constexpr std::size_t known_max = 200;

const json::object& member(const json::value& of, const char* name) {
    return of.as_object().at(name).as_object();
}

std::string text(const json::object& of, const char* name) {
    return std::string(of.at(name).as_string());
}

std::string petition_of(const Person& person, std::size_t number) {
    json::object petition;
    petition["channel"] = "letter";
    petition["petitioners"] = {{{"name", person.name}, {"phone", person.phone}}};
    petition["subject"] = "第" + std::to_string(number % 9000) + "栋电梯停运无人修";
    petition["text"] = "楼里的电梯已经停了" + std::to_string(number % 11 + 2) +
                       "个月，物业说维修资金不够，业主委员会说没有收到申请，老人下楼看病只能靠人背。";
    petition["requests"] = {"尽快修好电梯"};
    petition["place"] = "380121100000";
    return json::serialize(petition);
}

std::string opinion_of_one_request() {
    json::object answer{{"request", 1},
                        {"result", "support"},
                        {"fact", "经现场查看，电梯因主机损坏停运，维修资金申请缺少业主签字。"},
                        {"articles", {"property_management_rules.53"}},
                        {"text", "已指导业主委员会完成表决，维修单位二十日内进场。"}};
    return json::serialize(json::object{{"command", "propose_opinion"}, {"answers", {answer}}});
}

}  // namespace

Person Client::new_person() {
    static constexpr const char* families[] = {"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈"};
    static constexpr const char* given[] = {"春", "夏", "秋", "冬", "山", "川", "林", "松",
                                            "竹", "梅", "岚", "云", "晨", "宁", "安", "和"};
    Person person;
    person.name = std::string(families[below(std::size(families))]) + given[below(std::size(given))] +
                  given[below(std::size(given))];
    // 190 and 199 with eight digits of chance: nobody is called.
    std::string digits = std::to_string(100'000'000 + below(100'000'000)).substr(1);
    person.phone = (below(2) ? "199" : "190") + digits;
    return person;
}

net::awaitable<Answer> Client::ask(const char* what, const Question& question, int status) {
    const auto began = Clock::now();
    Answer answer = co_await connection_.ask(question);
    if (answer.status == status) {
        tally_.answered(began);
    } else if (answer.status == 503) {
        ++tally_.busy;
    } else {
        ++tally_.errors[std::string(what) + " " + std::to_string(answer.status)];
    }
    co_return answer;
}

net::awaitable<std::string> Client::registered() {
    const Person person = new_person();
    const Question question{true, "/api/v1/petitions", petition_of(person, below(1'000'000)),
                            office_.tokens.at("clerk"), 0};
    const Answer answer = co_await ask("register", question, 201);
    if (answer.status != 201) co_return std::string();
    const auto body = json::parse(answer.body);
    const std::string id = text(member(body, "matter"), "id");
    number_ = text(member(body, "matter"), "number");
    if (known_.size() < known_max) known_.push_back({person, id});
    co_return id;
}

net::awaitable<bool> Client::give(const std::string& account, const std::string& matter, int n,
                                  std::string command) {
    const Question question{true, "/api/v1/matters/" + matter + "/commands", std::move(command),
                            office_.tokens.at(account), n};
    const Answer answer = co_await ask("command", question, 201);
    const bool is_next = answer.status == 201 && answer.etag == '"' + std::to_string(n + 1) + '"';
    if (answer.status == 201 && !is_next) ++tally_.errors["command with another version"];
    co_return is_next;
}

net::awaitable<bool> Client::registration() {
    co_return !(co_await registered()).empty();
}

net::awaitable<bool> Client::lifecycle() {
    const std::string matter = co_await registered();
    if (matter.empty()) co_return false;
    const std::string number = number_;
    const Step steps[] = {
        {"sorter",
         R"({"command":"screen","kind":"appeal","category":"urban_rural.property_service","branch":6})"},
        {"sorter", R"({"command":"refer","to_organ_id":")" + office_.housing + "\"}"},
        {"handler.housing", R"({"command":"accept"})"},
        {"handler.housing", opinion_of_one_request()},
        {"head.housing", R"({"command":"issue_opinion","proposal":5})"},
        {"handler.housing",
         R"({"command":"serve","act":6,"method":"in_person","received_on":")" + office_.today + "\"}"},
    };
    int n = 0;
    for (const Step& step : steps) {
        if (!co_await give(step.account, matter, ++n, step.command)) co_return false;
    }
    const Question question{false, "/api/v1/search?limit=20&q=" + number, "",
                            office_.tokens.at("handler.housing"), 0};
    const Answer found = co_await ask("search", question, 200);
    if (found.status != 200) co_return false;
    if (found.body.find(matter) == found.body.npos) {
        ++tally_.errors["search without the matter"];
        co_return false;
    }
    finished_.push_back(matter);
    co_return true;
}

net::awaitable<bool> Client::matter() {
    const std::string& id = office_.matters[below(office_.matters.size())];
    const Question question{false, "/api/v1/matters/" + id, "", office_.tokens.at("head.office"), 0};
    const Answer answer = co_await ask("matter", question, 200);
    if (answer.status != 200) co_return false;
    const bool is_whole = answer.body.find(id) != answer.body.npos &&
                          answer.body.find("\"acts\":[{") != answer.body.npos && !answer.etag.empty();
    if (!is_whole) ++tally_.errors["matter without its acts"];
    co_return is_whole;
}

net::awaitable<bool> Client::list() {
    const Question question{false, "/api/v1/matters?limit=50&sort=-registered_on", "",
                            office_.tokens.at("head.office"), 0};
    const Answer answer = co_await ask("list", question, 200);
    if (answer.status != 200) co_return false;
    const auto body = json::parse(answer.body);
    const bool is_full =
        body.as_object().at("items").as_array().size() >= std::min<std::size_t>(50, office_.matters.size());
    if (!is_full) ++tally_.errors["list with too few rows"];
    co_return is_full;
}

net::awaitable<bool> Client::similar() {
    if (known_.size() < known_max / 10) co_return co_await registration();
    const auto& [person, matter] = known_[below(known_.size())];
    const Question question{true, "/api/v1/petitions/similar", petition_of(person, below(1'000'000)),
                            office_.tokens.at("clerk"), 0};
    const Answer answer = co_await ask("similar", question, 200);
    if (answer.status != 200) co_return false;
    const bool is_found = answer.body.find(matter) != answer.body.npos;
    if (!is_found) ++tally_.errors["similar without the earlier matter"];
    co_return is_found;
}

net::awaitable<bool> Client::search() {
    const std::string& word = office_.words[below(office_.words.size())];
    const Question question{false, "/api/v1/search?limit=20&q=" + word, "", office_.tokens.at("head.office"),
                            0};
    const Answer answer = co_await ask("search", question, 200);
    if (answer.status != 200) co_return false;
    const auto body = json::parse(answer.body);
    const bool is_found = !body.as_object().at("items").as_array().empty();
    if (!is_found) ++tally_.errors["search without a matter"];
    co_return is_found;
}

net::awaitable<bool> Client::workbench() {
    const Question question{false, "/api/v1/workbench", "", office_.tokens.at("handler.housing"), 0};
    const Answer answer = co_await ask("workbench", question, 200);
    if (answer.status != 200) co_return false;
    const json::value body = json::parse(answer.body);
    const json::object& mine = member(body, "mine");
    const bool is_counted = office_.matters.empty() || mine.at("count").as_int64() > 0;
    if (!is_counted) ++tally_.errors["workbench without work"];
    co_return is_counted;
}

net::awaitable<bool> Client::nothing() {
    const Question question{false, "/", "", "", 0};
    const Answer answer = co_await ask("nothing", question, 200);
    co_return answer.status == 200;
}

net::awaitable<Answer> Client::page(const std::string& matter) {
    const Question question{false, "/api/v1/matters/" + matter, "", office_.tokens.at("handler.housing"), 0};
    co_return co_await connection_.ask(question);
}

net::awaitable<bool> Client::run(const std::string& errand) {
    bool is_well = false;
    if (errand == "lifecycle") is_well = co_await lifecycle();
    if (errand == "registration") is_well = co_await registration();
    if (errand == "matter") is_well = co_await matter();
    if (errand == "list") is_well = co_await list();
    if (errand == "similar") is_well = co_await similar();
    if (errand == "search") is_well = co_await search();
    if (errand == "workbench") is_well = co_await workbench();
    if (errand == "nothing") is_well = co_await nothing();
    if (is_well) ++tally_.done;
    co_return is_well;
}

}  // namespace minqiao::bench
