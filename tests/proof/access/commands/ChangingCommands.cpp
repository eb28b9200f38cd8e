// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/commands/ChangingCommands.h"

#include "core/audit/AuditTable.h"
#include "tests/proof/access/Figures.h"
#include "tests/proof/access/commands/ChangingSteps.h"
#include "tests/proof/access/commands/CommandRegister.h"
#include "tests/proof/access/commands/RefusedEntries.h"
#include "tests/proof/tampering/naming/Parts.h"

#include <QFile>

#include <algorithm>
#include <optional>
#include <random>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

/// Every entry that tells of something that was changed.
const QList<AuditVerb> changes{AuditVerb::Collect, AuditVerb::Alter,      AuditVerb::Disclose, AuditVerb::Combine,
                               AuditVerb::Erase,   AuditVerb::Import,     AuditVerb::Restore,  AuditVerb::BackUp,
                               AuditVerb::Migrate, AuditVerb::Administer, AuditVerb::Print};

bool isChange(const AuditEntry &entry)
{
    return changes.contains(entry.event.verb);
}

/// The register and what lies beside it.
struct State
{
    Parts parts;
    QHash<QString, QByteArray> keyFiles;
    QStringList files;
    QStringList backups;
};

State stateOf(const CommandRegister &reg, const QString &backups)
{
    constexpr QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    State state{partsOf(reg.path(), reg.key()),
                {},
                reg.home().entryList(all, QDir::Name),
                QDir(backups).entryList(all, QDir::Name)};
    for (const QString &name : std::as_const(state.files)) {
        QFile file(reg.home().filePath(name));
        if (name.contains(u".keys"_s) && file.open(QIODevice::ReadOnly))
            state.keyFiles.insert(name, file.readAll());
    }
    return state;
}

class CommandsThatChange
{
public:
    explicit CommandsThatChange(Proof &proof) : m_proof(proof), m_register(QDate(2026, 10, 20)) {}

    void run();

private:
    QStringList filledIn(const QStringList &words);
    State tryRefused(const QStringList &words);
    QStringList changed(const State &before, const State &after) const;
    void tryRecordedLater(const ChangingStep &step, const QStringList &words);
    void doIt(const ChangingStep &step, const QStringList &words);
    void demandEntry(qint64 after, const QString &name, bool (*isIt)(const AuditEntry &) = &isChange);

    Proof &m_proof;
    CommandRegister m_register;
    QSet<QString> m_ofEveryLook; ///< tables that a look alone changes
    QString m_backups = m_register.emptyFolder();
    Made m_made;
};

QStringList CommandsThatChange::filledIn(const QStringList &words)
{
    QStringList filled;
    for (const QString &word : words)
        filled << m_made.value(word, word);
    return filled;
}

/// What is another than before, but for what a look changes.
QStringList CommandsThatChange::changed(const State &before, const State &after) const
{
    QStringList all;
    const Differing differs = differing(before.parts, after.parts);
    for (auto table = differs.rows.cbegin(); table != differs.rows.cend(); ++table) {
        if (!m_ofEveryLook.contains(table.key()))
            all << table.key();
    }
    if (before.keyFiles != after.keyFiles)
        all << u"the key files"_s;
    if (before.files != after.files)
        all << u"the files beside the register"_s;
    if (before.backups != after.backups)
        all << u"the backups"_s;
    return all;
}

State CommandsThatChange::tryRefused(const QStringList &words)
{
    const QString name = u"marac-cli %1 %2, its change not recorded"_s.arg(words.value(0), words.value(1));
    const State before = stateOf(m_register, m_backups);
    const RefusedEntries refusal(changes);
    const Told told = m_register.run(words);
    m_proof.count(figure::refused);
    if (refusal.refused() == 0)
        m_proof.fault(figure::kept, name + u": no entry of a change was made at all"_s);
    if (told.isGood())
        m_proof.fault(figure::kept, name + u": it was done"_s);
    State after = stateOf(m_register, m_backups);
    for (const QString &what : changed(before, after))
        m_proof.fault(figure::kept, name + u": other than before: "_s + what);
    return after;
}

/// Done and told as not recorded; the next look leaves the entry.
void CommandsThatChange::tryRecordedLater(const ChangingStep &step, const QStringList &words)
{
    const QString name = u"marac-cli %1, recorded later"_s.arg(words.value(0));
    const qint64 before = AuditTable::head(*m_register.file()).seq;
    {
        const RefusedEntries refusal(changes);
        const Told told = m_register.run(words);
        m_proof.count(figure::refused);
        if (refusal.refused() == 0 || told.isGood())
            m_proof.fault(figure::kept, name + u": it was not told"_s);
        step.learn(told, m_made);
    }
    static_cast<void>(m_register.run({u"show"_s, m_made.value(u"<case>"_s)}));
    demandEntry(before, name, [](const AuditEntry &entry) {
        return entry.event.verb == AuditVerb::Unlock && entry.event.fields.contains(u"keyring_taken_in"_s);
    });
}

void CommandsThatChange::demandEntry(qint64 after, const QString &name, bool (*isIt)(const AuditEntry &))
{
    const QList<AuditEntry> made = AuditTable::walk(*m_register.file(), after + 1, 200);
    const qsizetype recorded = std::count_if(made.begin(), made.end(), isIt);
    m_proof.count(figure::entries, recorded);
    if (recorded == 0)
        m_proof.fault(figure::unrecorded, name + u": leaves no entry"_s);
}

void CommandsThatChange::doIt(const ChangingStep &step, const QStringList &words)
{
    const QString name = u"marac-cli %1 %2"_s.arg(words.value(0), words.value(1));
    const qint64 before = AuditTable::head(*m_register.file()).seq;
    const Told told = m_register.run(words);
    m_proof.count(figure::routes);
    if (!told.isGood())
        qFatal("%s: %s", qPrintable(name), qPrintable(told.err));
    if (step.learn)
        step.learn(told, m_made);
    demandEntry(before, name);
}

void CommandsThatChange::run()
{
    std::vector<ChangingStep> steps = changingSteps(m_register);
    m_made.insert(u"<folder>"_s, m_backups);
    const State before = stateOf(m_register, m_backups);
    const QString caseFile = m_register.firstOf(u"cases"_s);
    static_cast<void>(m_register.run({u"show"_s, caseFile}));
    const Differing ofALook = differing(before.parts, stateOf(m_register, m_backups).parts);
    m_ofEveryLook = QSet<QString>(ofALook.rows.keyBegin(), ofALook.rows.keyEnd());
    std::mt19937 lot(m_proof.seed());
    const std::size_t most = std::size_t(m_proof.size(6, int(steps.size())));
    for (std::size_t i = 0; i < most; ++i) {
        const ChangingStep &step = steps[i];
        m_register.at(step.at);
        const QStringList words = filledIn(step.words) + QStringList{u"--json"_s};
        if (step.isRecordedLater) {
            tryRecordedLater(step, words);
            continue;
        }
        std::optional<State> unchanged;
        if (step.isTried && (m_proof.isLong() || lot() % 2 == 0))
            unchanged = tryRefused(words);
        doIt(step, words);
        if (unchanged && changed(*unchanged, stateOf(m_register, m_backups)).isEmpty())
            qFatal("what %s changes is not seen", qPrintable(words.first()));
    }
}

} // namespace

void runCommandsThatChange(Proof &proof)
{
    CommandsThatChange(proof).run();
}

} // namespace marac::proof
