// Service (送达): a written answer reaches the petitioner, by a stated method on a stated day. From
// that day the time for a remedy is counted (Arts. 35, 36).
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

enum class ServiceMethod { in_person, mail, electronic, proxy, public_notice };
BOOST_DESCRIBE_ENUM(ServiceMethod, in_person, mail, electronic, proxy, public_notice)

struct Serve {
    static constexpr std::string_view json_defaults[] = {"persons", "file_ids"};
    static constexpr std::string_view name = "serve";
    static constexpr std::string_view rule = "service";
    int act = 0;  // the act that is served
    ServiceMethod method = ServiceMethod::in_person;
    CivilDay received_on;
    std::vector<Person> persons{};   // empty: everybody at once
    std::vector<FileId> file_ids{};  // the signed proof of service
    friend bool operator==(const Serve&, const Serve&) = default;
};
BOOST_DESCRIBE_STRUCT(Serve, (), (act, method, received_on, persons, file_ids))

struct Service {
    static constexpr std::string_view json_defaults[] = {"persons"};
    static constexpr std::string_view name = "service";
    int served_act = 0;
    ServiceMethod method = ServiceMethod::in_person;
    CivilDay received_on;
    std::vector<Person> persons{};
    std::optional<std::vector<FileId>> file_ids{};  // nothing where no proof was handed in
    friend bool operator==(const Service&, const Service&) = default;
};
BOOST_DESCRIBE_STRUCT(Service, (), (served_act, method, received_on, persons, file_ids))

Bar bar_of(For<Serve>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Serve& command, const Occasion& occasion);
void apply(Matter& so_far, const Service& act_body, const Act& act);

}  // namespace minqiao
