// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/CommandRoutes.h"

#include "core/audit/AuditTable.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/commands/CommandRegister.h"
#include "tests/proof/access/commands/RefusedEntries.h"

#include <algorithm>
#include <random>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

struct CommandRoute
{
    QStringList words;
    QList<AuditVerb> looks; ///< in their order: a record that is given by its reference is searched for first
};

const QList<AuditVerb> consults{AuditVerb::Consult};
const QList<AuditVerb> findsAndConsults{AuditVerb::Search, AuditVerb::Consult};
const QList<AuditVerb> findsAndExports{AuditVerb::Search, AuditVerb::Export};
const QList<AuditVerb> findsTwoAndExports{AuditVerb::Search, AuditVerb::Search, AuditVerb::Export};

bool isExport(const QStringList &words)
{
    return words.first() == u"export";
}

class CommandsThatLook
{
public:
    explicit CommandsThatLook(Proof &proof) : m_proof(proof), m_register(QDate(2026, 10, 8)) {}

    QList<CommandRoute> routes();
    void tryRecorded(const CommandRoute &route);
    void tryUnrecorded(const CommandRoute &route, AuditVerb refusedLook);

private:
    void addPapersThatAreLookedFor(QList<CommandRoute> &routes);
    Told run(const QStringList &words, const QString &out);
    void lookForNames(const QString &name, const QString &words, const Connection &trail, qint64 since);

    Proof &m_proof;
    CommandRegister m_register;
};

Told CommandsThatLook::run(const QStringList &words, const QString &out)
{
    return m_register.run(isExport(words) ? words + QStringList{u"--out"_s, out} : words);
}

QList<CommandRoute> CommandsThatLook::routes()
{
    const QString caseFile = m_register.firstOf(u"cases"_s);
    const QString referral = m_register.firstOf(u"referrals"_s, u"accepted"_s);
    const QString returned = m_register.firstOf(u"referrals"_s, u"returned"_s);
    const QString meeting = m_register.firstOf(u"meetings"_s, u"held"_s);
    const QString action = m_register.firstOf(u"actions"_s);
    QList<CommandRoute> routes;
    for (const QString &kind : {u"agencies"_s, u"referrals"_s, u"cases"_s, u"meetings"_s, u"actions"_s, u"sharing"_s})
        routes.append({{u"list"_s, kind}, consults});
    for (const QString &ref : {caseFile, referral, meeting, action})
        routes.append({{u"show"_s, ref, u"--json"_s}, findsAndConsults});
    for (const QStringList &words :
         {QStringList{u"audit"_s}, {u"audit"_s, u"--case"_s, caseFile}, {u"users"_s, u"list"_s}})
        routes.append({words, consults});
    for (const QString &paper : {u"undertaking"_s, u"agenda"_s, u"case-list"_s, u"attendance-sheet"_s, u"minutes"_s,
                                 u"actions"_s, u"invitation"_s, u"calendar"_s})
        routes.append({{u"export"_s, paper, meeting}, findsAndExports});
    for (const QString &paper : {u"pack-cover"_s, u"research-form"_s, u"minutes-extract"_s})
        routes.append({{u"export"_s, paper, meeting, u"--agency"_s, u"POL"_s}, findsTwoAndExports});
    for (const QString &paper : {u"case-summary"_s, u"chronology"_s, u"project-folder"_s})
        routes.append({{u"export"_s, paper, caseFile}, findsAndExports});
    routes.append({{u"export"_s, u"risk"_s, referral, u"--odt"_s}, findsAndExports});
    routes.append({{u"export"_s, u"returned-letter"_s, returned}, findsAndExports});
    for (const QString &paper : {u"designation"_s, u"actions-csv"_s})
        routes.append({{u"export"_s, paper, u"--agency"_s, u"POL"_s}, findsAndExports});
    if (m_proof.isLong())
        addPapersThatAreLookedFor(routes);
    return routes;
}

/// Few records have these: each is asked until one gives the paper.
void CommandsThatLook::addPapersThatAreLookedFor(QList<CommandRoute> &routes)
{
    const QStringList agencies = m_register.refsOf(u"agencies"_s, u"code"_s);
    QList<QStringList> chasers;
    QList<QStringList> reminders;
    for (const QString &agency : agencies) {
        chasers.append({u"export"_s, u"chaser"_s, u"--agency"_s, agency});
        for (const QString &meeting : m_register.refsOf(u"meetings"_s).mid(0, 3))
            reminders.append({u"export"_s, u"research-reminder"_s, meeting, u"--agency"_s, agency});
    }
    QList<QStringList> consents;
    for (const QString &referral : m_register.refsOf(u"referrals"_s))
        consents.append({u"export"_s, u"without-consent"_s, referral});
    QList<QStringList> transfers;
    for (const QString &caseFile : m_register.refsOf(u"cases"_s))
        transfers.append({u"export"_s, u"transfer-letter"_s, caseFile});
    for (const QList<QStringList> &candidates : {chasers, reminders, consents, transfers}) {
        const auto fit = std::find_if(candidates.begin(), candidates.end(), [this](const QStringList &words) {
            return run(words, m_register.emptyFolder()).isGood();
        });
        if (fit == candidates.end())
            m_proof.fault(figure::unrecorded, u"no record gives "_s + candidates.first().at(1));
        else
            routes.append({*fit, fit->contains(u"research-reminder"_s) ? findsTwoAndExports : findsAndExports});
    }
}

void CommandsThatLook::lookForNames(const QString &name, const QString &words, const Connection &trail, qint64 since)
{
    const auto &people = m_register.people();
    for (auto named = people.cbegin(); named != people.cend(); ++named) {
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
    const qint64 before = AuditTable::head(*m_register.file()).seq;
    const bool writes = isExport(route.words);
    const QString folder = m_register.emptyFolder();
    const Told told = run(route.words, folder);
    m_proof.count(figure::routes);
    if (!told.isGood() || (writes ? QDir(folder).isEmpty() : told.out.trimmed().isEmpty()))
        m_proof.fault(figure::unrecorded, name + u": gives nothing to look at"_s);
    const std::unique_ptr<Connection> trail = m_register.file();
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
    const QString folder = m_register.emptyFolder();
    const RefusedEntries refusal({refusedLook});
    const Told told = run(route.words, folder);
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
    for (const CanaryKind &kind : m_register.canaries()) {
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
        for (const AuditVerb look : QSet<AuditVerb>(route.looks.begin(), route.looks.end()))
            commands.tryUnrecorded(route, look);
    }
}

} // namespace marac::proof
