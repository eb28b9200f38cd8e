// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ReferralImport.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseMatch.h"
#include "core/importing/ImportField.h"
#include "core/importing/ImportedReferral.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/people/matching/KnownNames.h"
#include "core/referrals/ReferralSamenessTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/risk/RecordAssessment.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

} // namespace

/// What stands in for a referral when two are compared; empty when it says too little to be called the same as another.
static QString samenessKey(const ReferralSameness &one)
{
    const QString narrative = one.narrative.simplified().toCaseFolded();
    const QString place = nameKey(one.incidentPlace);
    if (narrative.isEmpty() && one.victimKey.isEmpty() && place.isEmpty())
        return {};
    return QStringList{QString::number(one.referringAgencyId.value()), one.incidentOn.toString(Qt::ISODate), narrative,
                       one.victimKey.isEmpty() ? place : one.victimKey, one.victimBornOn.toString(Qt::ISODate)}
        .join(u'\n');
}

/// The import's view of the register while it works: what is held already, and who came with the file itself.
class ReferralImport
{
public:
    explicit ReferralImport(Change &change) : m_change(change)
    {
        const QList<ReferralSameness> held = ReferralSamenessTable::all(change.db());
        for (const ReferralSameness &one : held)
            m_held.insert(samenessKey(one), one.id);
        m_held.remove(QString());
    }

    Result<ImportReport> keepAll(const QList<ImportedFields> &rows);
    /// The referrals, files and persons of the register that the report tells to be the same, or possibly so (R122).
    const QList<Subject> &named() const { return m_named; }

private:
    Result<QString> keepOne(const ImportedFields &fields);
    void compare(const ImportedReferral &imported, QList<FieldProblem> &problems);
    void notePossiblySame(const ReferralEntry &entry);

    Change &m_change;
    QHash<QString, ReferralId> m_held; ///< by what makes two the same; not valid: of this file
    QHash<PersonId, int> m_rowOf;      ///< of the victims taken in with this file
    KnownNames m_known;
    ImportReport m_report;
    QList<Subject> m_named;
};

/// The victim as the register compares them, known already or just entered.
static Person victimOf(const Connection &db, const ReferralEntry &entry)
{
    if (entry.parts.isEmpty() || entry.parts.first().role != PartRole::Victim)
        return {};
    const PartEntry &victim = entry.parts.first();
    return victim.existing.isValid() ? PersonTable::find(db, victim.existing).value_or(Person()) : victim.person.person;
}

void ReferralImport::compare(const ImportedReferral &imported, QList<FieldProblem> &problems)
{
    const Referral &referral = imported.entry.referral;
    const Person victim = victimOf(m_change.db(), imported.entry);
    const QString key = samenessKey({referral.referringAgencyId, referral.incidentOn, referral.narrative,
                                     referral.incidentPlace, nameKey(victim), victim.bornOn});
    if (key.isEmpty())
        return;
    if (const auto held = m_held.constFind(key); held != m_held.constEnd()) {
        if (held->isValid())
            m_named << Subject{SubjectKind::Referral, held->value(), {}};
        problems << FieldProblem{
            u"narrative"_s,
            Words::tr("A referral by this agency of this victim with this day and these words is there already.")};
    } else {
        m_held.insert(key, {});
    }
}

void ReferralImport::notePossiblySame(const ReferralEntry &entry)
{
    const auto note = [this](const CaseMatch &match) {
        const int row = m_rowOf.value(match.personId);
        const bool tellsRef = row == 0 && !match.closed;
        m_report.matches << ImportMatch{m_report.referrals, tellsRef ? match.ref : QString(), row, match.reasons};
        if (row > 0)
            return; // of this file: the register does not know them yet
        if (match.caseId.isValid())
            m_named << Subject{SubjectKind::CaseFile, match.caseId.value(), match.ref};
        if (match.personId.isValid())
            m_named << Subject{SubjectKind::Person, match.personId.value(), {}};
    };
    QList<CaseMatch> matches;
    if (!entry.parts.isEmpty() && entry.parts.first().role == PartRole::Victim) {
        const PartEntry &victim = entry.parts.first();
        if (!victim.existing.isValid()) {
            const PersonEntry &typed = victim.person;
            matches = personMatches(
                m_change.db(),
                {typed.person, typed.aliases, typed.address ? typed.address->uprn : std::nullopt, typed.address},
                m_known);
        }
    } else {
        matches = placeMatches(m_change.db(), entry.referral.incidentPlace);
    }
    matches = closedWhereDue(m_change.db(), matches);
    for (const CaseMatch &match : std::as_const(matches))
        note(match);
}

/// Keeps one referral with its assessment; its reference, or what is wrong with it.
Result<QString> ReferralImport::keepOne(const ImportedFields &fields)
{
    QList<FieldProblem> problems;
    const ImportedReferral imported = importedReferral(m_change.db(), fields, problems);
    compare(imported, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    notePossiblySame(imported.entry);
    const Result<ReferralId> id = keepReferral(m_change, imported.entry);
    if (!id)
        return Failure(id.error());
    if (imported.assessment) {
        NewAssessment assessment = *imported.assessment;
        assessment.referralId = *id;
        const Result<AssessmentId> kept = addAssessment(m_change, assessment);
        if (!kept)
            return Failure(kept.error());
    }
    const QList<ReferralPart> parts = ReferralTable(m_change.db()).parts(*id);
    for (const ReferralPart &part : parts) {
        if (part.role == PartRole::Victim)
            m_rowOf.insert(part.personId, m_report.referrals);
    }
    return ReferralTable(m_change.db()).find(*id)->ref;
}

Result<ImportReport> ReferralImport::keepAll(const QList<ImportedFields> &rows)
{
    QList<FieldProblem> problems;
    for (const ImportedFields &fields : rows) {
        ++m_report.referrals;
        const Result<QString> ref = keepOne(fields);
        if (ref) {
            m_report.refs << *ref;
            continue;
        }
        if (ref.error().kind != Problem::Kind::Invalid)
            return Failure(ref.error());
        for (const FieldProblem &problem : ref.error().fields) {
            problems << FieldProblem{u"%1.%2"_s.arg(m_report.referrals).arg(importNameOf(problem.field, fields)),
                                     problem.text};
        }
    }
    if (!problems.isEmpty()) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr(
                "Nothing was imported: %n entries of the file need mending. Mend them in the file and import it again.",
                nullptr, int(problems.size())),
            problems);
    }
    AuditEvent event{
        AuditVerb::Import, {SubjectKind::List, 0, u"referrals"_s}, {u"%1 referrals"_s.arg(m_report.referrals)}};
    event.about = m_named;
    m_change.audit(event);
    return m_report;
}

Result<ImportReport> importReferrals(Register &records, const Result<ImportTable> &file, bool dryRun)
{
    const Result<QList<ImportedFields>> rows = file ? importedFields(*file) : Failure(file.error());
    if (!rows)
        return Failure(rows.error());
    Result<ImportReport> outcome = noSuchRecord();
    QList<Subject> named;
    const Result<bool> done = records.change(Operation::ImportReferrals, [&](Change &change) -> Result<bool> {
        ReferralImport import(change);
        outcome = import.keepAll(*rows);
        named = import.named();
        if (dryRun)
            return noSuchRecord(); // whatever it came to: a failure takes everything back
        return outcome ? Result<bool>(true) : Result<bool>(Failure(outcome.error()));
    });
    if (done)
        return outcome;
    if (done.error().kind != (dryRun ? Problem::Kind::NotFound : Problem::Kind::Invalid))
        return Failure(done.error());
    if (outcome)
        outcome->refs.clear();
    // What it says of who and what is known already is a look at the register, recorded before it is shown.
    AuditEvent look{AuditVerb::Search, {SubjectKind::List, 0, u"referrals"_s}, {u"import preview"_s}};
    look.about = named;
    const Result<bool> looked =
        records.consult(Operation::ImportReferrals, look, [](const Reading &) -> Result<bool> { return true; });
    if (!looked)
        return Failure(looked.error());
    return outcome;
}

QString importSchemaText()
{
    QString text = Words::tr(
        "Referrals as JSON: {\"referrals\": [{\"agency\": \"POL\", …}, …]}, every value a text (or true and false "
        "where "
        "yes and no are taken).\n"
        "As CSV: UTF-8, divided by commas, the first line the field names, one referral a line.\n"
        "At most 10 MiB, 2,000 referrals, 100 columns and 64 KiB a field. All are taken in, or none. "
        "What could not be kept is refused with the field's name; nothing is left out in silence.\n"
        "Persons and places that may be in the register already are named by reference, with the reason; give that "
        "reference as victimIs to have the referral go to the same person.\n\nFields:\n");
    for (const ImportField &field : importFields())
        text += u"  %1 %2\n"_s.arg(field.name.leftJustified(24), field.meaning);
    return text.chopped(1);
}

} // namespace marac
