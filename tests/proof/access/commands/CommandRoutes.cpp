// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/CommandRoutes.h"

#include "app/cli/CommandLine.h"
#include "core/demonstration/MakeDemonstration.h"
#include "core/platform/UserPlaces.h"
#include "core/register/RegisterCore.h"
#include "core/schema/Migrations.h"
#include "core/store/cipher/CipherFile.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/TrailSince.h"
#include "tests/proof/access/commands/RefusedLooks.h"
#include "tests/proof/access/crawler/Canaries.h"
#include "tests/proof/access/crawler/NamedPeople.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

struct Told
{
    cli::ExitCode code = cli::ExitCode::Impossible;
    QString out;
    QString err;

    bool isGood() const { return code == cli::ExitCode::Good; }
};

struct CommandRoute
{
    QStringList words;
    QList<AuditVerb> looks; ///< in their order: a record that is given by its reference is searched for first
};

const QList<AuditVerb> consults{AuditVerb::Consult};
const QList<AuditVerb> findsAndConsults{AuditVerb::Search, AuditVerb::Consult};
const QList<AuditVerb> findsAndExports{AuditVerb::Search, AuditVerb::Export};

class CommandsThatLook
{
public:
    explicit CommandsThatLook(Proof &proof);

    QList<CommandRoute> routes();
    void tryRecorded(const CommandRoute &route);
    void tryUnrecorded(const CommandRoute &route, AuditVerb refusedLook);

private:
    Told run(const QStringList &words, const QString &out = {});
    QString firstOf(const QString &list, const QString &state = {});
    std::unique_ptr<Connection> file() const;
    void lookForNames(const QString &name, const QString &words, const Connection &trail, qint64 since);
    QString emptyFolder();

    Proof &m_proof;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 10, 8)};
    QString m_path;
    QString m_login;
    std::optional<DatabaseKey> m_key;
    QHash<QString, QList<PersonId>> m_people;
    QList<CanaryKind> m_canaries;
    int m_runs = 0;
};

CommandsThatLook::CommandsThatLook(Proof &proof) : m_proof(proof), m_path(m_folder.filePath(u"commands.marac"_s))
{
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit()); // not this person's own
    const Demonstration people = demonstrationPeople();
    m_login = people.users.first().login;
    const RegisterPlace place{m_path, &m_clock, registerMigrations(), *places::stateFolder()};
    MUST(makeDemonstration({m_path, m_clock.today(), place.stateFolder, place.policy, {}}));
    QFile passphrase(m_folder.filePath(u"passphrase"_s));
    if (!passphrase.open(QIODevice::WriteOnly) || passphrase.write(people.passphrase.toUtf8()) < 0)
        qFatal("a file of the proof was not written");
    const std::unique_ptr<Register> opened = *MUST(Register::open(place, m_login, test::typed(people.passphrase)));
    m_key = RegisterInside::of(*opened).unlocked.key.clone();
    m_people = namedPeople(*opened);
    m_canaries = canariesOf(*opened);
}

Told CommandsThatLook::run(const QStringList &words, const QString &out)
{
    QStringList line = words + QStringList{u"--register"_s,        m_path,
                                           u"--login"_s,           m_login,
                                           u"--passphrase-file"_s, m_folder.filePath(u"passphrase"_s)};
    if (!out.isEmpty())
        line << u"--out"_s << out;
    Told told;
    QTextStream answers(&told.out);
    QTextStream problems(&told.err);
    told.code = cli::runCommandLine(line, answers, problems, m_clock);
    return told;
}

/// The file past its door: looking at it leaves nothing.
std::unique_ptr<Connection> CommandsThatLook::file() const
{
    return *MUST(CipherFile::open(m_path, m_key->sqlcipherKey()));
}

QString CommandsThatLook::firstOf(const QString &list, const QString &state)
{
    const Told told = run({u"list"_s, list, u"--json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(told.out.toUtf8()).object().value(list).toArray();
    for (const QJsonValue &row : rows) {
        if (state.isEmpty() || row.toObject().value(u"state").toString() == state)
            return row.toObject().value(u"ref").toString();
    }
    qFatal("the demonstration has none of %s", qPrintable(list));
}

QList<CommandRoute> CommandsThatLook::routes()
{
    const QString caseFile = firstOf(u"cases"_s);
    const QString referral = firstOf(u"referrals"_s, u"accepted"_s);
    const QString returned = firstOf(u"referrals"_s, u"returned"_s);
    const QString meeting = firstOf(u"meetings"_s, u"held"_s);
    const QString action = firstOf(u"actions"_s);
    QList<CommandRoute> routes;
    for (const QString &kind : {u"agencies"_s, u"referrals"_s, u"cases"_s, u"meetings"_s, u"actions"_s, u"sharing"_s})
        routes.append({{u"list"_s, kind}, consults});
    for (const QString &ref : {caseFile, referral, meeting, action})
        routes.append({{u"show"_s, ref, u"--json"_s}, findsAndConsults});
    for (const QStringList &words :
         {QStringList{u"audit"_s}, {u"audit"_s, u"--case"_s, caseFile}, {u"users"_s, u"list"_s}})
        routes.append({words, consults});
    for (const QString &paper :
         {u"undertaking"_s, u"agenda"_s, u"case-list"_s, u"attendance-sheet"_s, u"minutes"_s, u"calendar"_s})
        routes.append({{u"export"_s, paper, meeting}, findsAndExports});
    for (const QString &paper : {u"case-summary"_s, u"chronology"_s, u"project-folder"_s})
        routes.append({{u"export"_s, paper, caseFile}, findsAndExports});
    routes.append({{u"export"_s, u"risk"_s, referral, u"--odt"_s}, findsAndExports});
    routes.append({{u"export"_s, u"returned-letter"_s, returned}, findsAndExports});
    routes.append({{u"export"_s, u"actions-csv"_s, u"--agency"_s, u"POL"_s}, findsAndExports});
    return routes;
}

QString CommandsThatLook::emptyFolder()
{
    const QString folder = m_folder.filePath(u"run-%1"_s.arg(++m_runs));
    QDir().mkpath(folder);
    return folder;
}

void CommandsThatLook::lookForNames(const QString &name, const QString &words, const Connection &trail, qint64 since)
{
    for (auto named = m_people.cbegin(); named != m_people.cend(); ++named) {
        if (!words.contains(named.key()))
            continue;
        const bool isTold = std::any_of(named->begin(), named->end(), [&](PersonId person) {
            const Subject subject{SubjectKind::Person, person.value(), {}};
            const QList<AuditEntry> newest = AuditTable::page(trail, {.about = subject, .limit = 1});
            return !newest.isEmpty() && newest.first().seq > since;
        });
        if (isTold)
            m_proof.count(figure::met);
        else
            m_proof.fault(figure::unrecorded, u"%1: names person %2"_s.arg(name).arg(named->first().value()));
    }
}

void CommandsThatLook::tryRecorded(const CommandRoute &route)
{
    const QString name = u"marac-cli "_s + route.words.join(u' ');
    const qint64 before = AuditTable::head(*file()).seq;
    const bool writes = route.words.first() == u"export";
    const QString folder = emptyFolder();
    const Told told = run(route.words, writes ? folder : QString());
    m_proof.count(figure::routes);
    if (!told.isGood() || (writes ? QDir(folder).isEmpty() : told.out.trimmed().isEmpty()))
        m_proof.fault(figure::unrecorded, name + u": gives nothing to look at"_s);
    const std::unique_ptr<Connection> trail = file();
    const QList<AuditEntry> made = AuditTable::walk(*trail, before + 1, 100);
    QList<AuditVerb> looks;
    for (const AuditEntry &entry : made) {
        if (entry.event.verb != AuditVerb::Unlock && entry.event.verb != AuditVerb::Lock)
            looks.append(entry.event.verb);
    }
    m_proof.count(figure::entries, looks.size());
    if (looks != route.looks)
        m_proof.fault(figure::unrecorded,
                      u"%1: %2 looks where %3 are right"_s.arg(name).arg(looks.size()).arg(route.looks.size()));
    lookForNames(name, told.out + told.err, *trail, before);
}

/// The trail takes every entry but those of one kind.
void CommandsThatLook::tryUnrecorded(const CommandRoute &route, AuditVerb refusedLook)
{
    const QString name = u"marac-cli %1, no %2 recorded"_s.arg(route.words.join(u' '), toCode(refusedLook));
    const QString folder = emptyFolder();
    const RefusedLooks refusal(refusedLook);
    const Told told = run(route.words, route.words.first() == u"export" ? folder : QString());
    m_proof.count(figure::refused);
    if (refusal.refused() == 0)
        m_proof.fault(figure::shown, name + u": no entry of a look was made at all"_s);
    if (told.isGood())
        m_proof.fault(figure::shown, name + u": it was done"_s);
    if (!QDir(folder).isEmpty())
        m_proof.fault(figure::shown, name + u": a file was made"_s);
    QString words = told.out + told.err;
    for (const QString &word : route.words)
        words.remove(word); // what was asked for may be said again
    for (const CanaryKind &kind : std::as_const(m_canaries)) {
        if (kind.standsIn(words.toLower()))
            m_proof.fault(figure::shown, u"%1: %2"_s.arg(name, kind.name));
    }
}

} // namespace

void runCommandsThatLook(Proof &proof)
{
    CommandsThatLook commands(proof);
    QList<CommandRoute> routes = commands.routes();
    std::mt19937 lot(proof.seed());
    std::shuffle(routes.begin(), routes.end(), lot);
    const qsizetype most = proof.size(6, int(routes.size()));
    for (const CommandRoute &route : std::as_const(routes).first(most)) {
        commands.tryRecorded(route);
        for (const AuditVerb look : route.looks)
            commands.tryUnrecorded(route, look);
    }
}

} // namespace marac::proof
