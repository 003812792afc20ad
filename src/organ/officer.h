// Officers and the roles they may hold. What a role may do stands in organ/mandate.h.
#pragma once

#include <boost/describe.hpp>
#include <string>

#include "base/id.h"

namespace minqiao {

enum class Role {
    clerk,
    sorter,
    handler,
    head,
    reviewer,
    supervisor,
    leader,
    writer,
    archivist,
    discipline,
    admin,
    security,
    auditor,
};
BOOST_DESCRIBE_ENUM(Role, clerk, sorter, handler, head, reviewer, supervisor, leader, writer, archivist,
                    discipline, admin, security, auditor)

struct Officer {
    OfficerId id;
    std::string name;
    Role role = Role::clerk;
    OrganId organ_id;
    friend bool operator==(const Officer&, const Officer&) = default;
};
BOOST_DESCRIBE_STRUCT(Officer, (), (id, name, role, organ_id))

}  // namespace minqiao
