// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegister.h"

#include "core/audit/AuditTable.h"
#include "core/register/MetaTable.h"
#include "core/register/RegisterCore.h"
#include "core/register/accounts/AddUser.h"
#include "core/schema/FoundRegister.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/schema/SchemaPermit.h"

#include <QDir>
#include <QFileInfo>

namespace marac::test {

template <class T>
static T must(Result<T> result)
{
    if (!result)
        qFatal("the test register: %s", qPrintable(result.error().text));
    return std::move(*result);
}

Passphrase typed(const QString &text)
{
    QString copy = text;
    copy.detach();
    return must(Passphrase::take(copy));
}

Passphrase passphraseFor(const QString &who)
{
    return typed(QStringLiteral("violet-harbour-%1-lantern-copper-meadow").arg(who));
}

KdfPolicy TestRegister::cheapPolicy()
{
    constexpr KdfCost least{8192, 1};
    KdfPolicy policy = KdfPolicy::production();
    policy.fresh = policy.floor = policy.leastRead = least;
    policy.targetMs = 0;
    return policy;
}

/// Memory where the system offers it as a folder: hundreds of flushes to a real disk would be most of the tests' time.
static QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/marac-test-XXXXXX");
}

TestRegister::TestRegister(QDate today) : m_folder(quickFolder()), m_clock(today)
{
    QDir(m_folder.path()).mkdir(QStringLiteral("state"));
    NewRegister request{place(), QStringLiteral("Sefton Hate Crime MARAC"), QStringLiteral("administrator"),
                        QStringLiteral("Alex Morgan"), passphraseFor(QStringLiteral("administrator"))};
    CreatedRegister created = must(foundRegister(std::move(request)));
    m_register = std::move(created.reg);
    m_recovery = std::move(created.recovery);
    m_key = RegisterInside::of(*m_register).unlocked.key.clone();
    addEverybody();
}

TestRegister::~TestRegister() = default;

void TestRegister::addEverybody()
{
    static constexpr std::array<const char *, 5> names{"Alex Morgan", "Dana Price", "Chris Okafor", "Robin Walsh",
                                                       "Sam Iqbal"};
    m_users[0] = m_register->actor().id;
    for (std::size_t i = 1; i < names.size(); ++i) {
        const QString login = toCode(Codes<Role>::all[i].value);
        m_users[i] = must(
            addUser(*m_register,
                    {login, QString::fromLatin1(names[i]), Codes<Role>::all[i].value, passphraseFor(login), true}));
    }
}

RegisterPlace TestRegister::place() const
{
    return {path(), &m_clock, registerMigrations(), stateFolder(), cheapPolicy(), true};
}

QString TestRegister::path() const
{
    return m_folder.filePath(QStringLiteral("sefton.marac"));
}

QString TestRegister::stateFolder() const
{
    return m_folder.filePath(QStringLiteral("state"));
}

void TestRegister::close()
{
    m_register.reset();
}

Register &TestRegister::as(Role role)
{
    m_last = role;
    return reopen();
}

Register &TestRegister::reopen()
{
    const QString login = toCode(m_last);
    return hold(must(tryOpen(login, passphraseFor(login))));
}

Result<std::unique_ptr<Register>> TestRegister::tryOpen(const QString &login, const Passphrase &passphrase)
{
    close();
    return Register::open(place(), login, passphrase);
}

Register &TestRegister::hold(std::unique_ptr<Register> reg)
{
    m_register = std::move(reg);
    return *m_register;
}

Connection &TestRegister::rawDb()
{
    return *RegisterInside::of(*m_register).db;
}

QList<AuditEntry> TestRegister::trail() const
{
    QList<AuditEntry> all;
    AuditFilter filter{.limit = 1000};
    for (;;) {
        const QList<AuditEntry> page = AuditTable::page(*RegisterInside::of(*m_register).db, filter);
        all += page;
        if (page.size() < filter.limit)
            return all;
        filter.beforeSeq = page.last().seq;
    }
}

std::unique_ptr<Connection> TestRegister::pastTheDoor()
{
    close();
    return must(CipherFile::open(path(), m_key->sqlcipherKey()));
}

void TestRegister::tamper(const std::function<void(Connection &)> &deed)
{
    const std::unique_ptr<Connection> db = pastTheDoor();
    const SchemaPermit permit(*db);
    QByteArray remove = "PRAGMA defer_foreign_keys = ON;";
    QByteArray restore;
    {
        Statement triggers(*db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (triggers.next()) {
            remove += "DROP TRIGGER " + triggers.get<QString>(0).toUtf8() + ';';
            restore += triggers.get<QString>(1).toUtf8() + ';';
        }
    }
    runScript(*db, remove.constData());
    deed(*db);
    runScript(*db, restore.constData());
}

static TrailReport reportOn(const Connection &db)
{
    const Meta meta = MetaTable::read(db).value();
    return verifyTrail(db, {meta.uuid, meta.head, meta.boundRows, registerMigrations()});
}

TrailReport TestRegister::check()
{
    return m_register ? check(*m_register) : reportOn(*pastTheDoor());
}

TrailReport TestRegister::check(Register &reg)
{
    return reportOn(*RegisterInside::of(reg).db);
}

} // namespace marac::test
