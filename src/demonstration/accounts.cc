#include "demonstration/accounts.h"

#include <boost/describe/enum_to_string.hpp>
#include <latch>

#include "demonstration/living_county.h"
#include "desk/side_threads.h"

namespace minqiao {
namespace {

constexpr std::string_view alphabet = "abcdefghjkmnpqrstuvwxyz023456789";
static_assert(alphabet.size() == 32);
constexpr int letter_groups = 3;
constexpr int letters_in_group = 5;

}  // namespace

std::string readable_password(const Chance& chance) {
    const std::string bytes = chance(letter_groups * letters_in_group);
    std::string password;
    for (int at = 0; at < letter_groups * letters_in_group; ++at) {
        if (at > 0 && at % letters_in_group == 0) password += '-';
        password += alphabet[static_cast<unsigned char>(bytes[static_cast<std::size_t>(at)]) % 32];
    }
    return password;
}

std::vector<DemonstrationAccount> demonstration_accounts(const Chance& chance, const PasswordCost& cost,
                                                         Instant now) {
    std::vector<DemonstrationAccount> accounts;
    for (const CountyOfficer& officer : living_county().officers) {
        accounts.push_back({readable_password(chance),
                            {officer.account, chance(salt_bytes), officer.officer.id, false, now},
                            officer.officer.role});
    }
    std::latch hashed(std::ssize(accounts));
    SideThreads threads(2, accounts.size());
    for (DemonstrationAccount& each : accounts) {
        threads.offer([&] {
            each.account.password_hash = hash_password(each.password, each.account.password_hash, cost);
            hashed.count_down();
        });
    }
    hashed.wait();
    return accounts;
}

std::string list_of(const std::vector<DemonstrationAccount>& accounts) {
    std::string list;
    for (const DemonstrationAccount& each : accounts) {
        list += each.account.name + "\t" + each.password + "\t" +
                boost::describe::enum_to_string(each.role, "") + "\n";
    }
    return list;
}

}  // namespace minqiao
