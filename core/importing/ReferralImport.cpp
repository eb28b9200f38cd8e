// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ReferralImport.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/IsoDay.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/importing/ImportedFields.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/risk/RecordAssessment.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

/// Turns the texts of one referral into records, noting what can't be read under the field's own name.
class FieldReader
{
public:
    FieldReader(const ImportedFields &fields, QList<FieldProblem> &problems) : m_fields(fields), m_problems(problems) {}

    QString text(const QString &name) const { return text::kept(m_fields.value(name)); }

    QDate day(const QString &name)
    {
        const std::optional<QDate> read = isoDay(text(name));
        if (!read && !text(name).isEmpty())
            m_problems << FieldProblem{name, Words::tr("This is not a day written as YYYY-MM-DD.")};
        return read.value_or(QDate());
    }

    bool yes(const QString &name)
    {
        const QString given = text(name).toLower();
        if (!given.isEmpty() && given != u"yes" && given != u"no")
            m_problems << FieldProblem{name, Words::tr("This is neither yes nor no.")};
        return given == u"yes";
    }

    template <Coded E>
    E code(const QString &name, E otherwise)
    {
        const std::optional<E> read = fromCode<E>(text(name));
        if (!read && !text(name).isEmpty())
            m_problems << FieldProblem{name,
                                       Words::tr("This is not one of the words the field takes. See the schema.")};
        return read.value_or(otherwise);
    }

private:
    const ImportedFields &m_fields;
    QList<FieldProblem> &m_problems;
};

} // namespace

static std::optional<PartEntry> victimOf(FieldReader &reader)
{
    PartEntry victim;
    Person &person = victim.person.person;
    person.givenName = reader.text(u"victimGivenName"_s);
    person.familyName = reader.text(u"victimFamilyName"_s);
    person.bornOn = reader.day(u"victimBornOn"_s);
    person.phone = reader.text(u"victimPhone"_s);
    Address address;
    address.saon = reader.text(u"addressFlat"_s);
    address.paon = reader.text(u"addressBuilding"_s);
    address.street = reader.text(u"addressStreet"_s);
    address.town = reader.text(u"addressTown"_s);
    address.postcode = reader.text(u"addressPostcode"_s);
    address.isProtected = reader.yes(u"addressProtected"_s);
    if (!address.paon.isEmpty() || !address.street.isEmpty() || !address.postcode.isEmpty())
        victim.person.address = address;
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        return std::nullopt;
    return victim;
}

static ReferralEntry entryOf(const Connection &db, FieldReader &reader, QList<FieldProblem> &problems)
{
    ReferralEntry entry;
    Referral &referral = entry.referral;
    const std::optional<Agency> agency = AgencyTable::findByCode(db, reader.text(u"agency"_s));
    if (agency)
        referral.referringAgencyId = agency->id;
    else
        problems << FieldProblem{u"agency"_s, Words::tr("No agency of the register has this code.")};
    const QDate received = reader.day(u"receivedOn"_s);
    if (received.isValid())
        referral.receivedAt = QDateTime(received, QTime(0, 0), QTimeZone("Europe/London")).toUTC();
    referral.referrerName = reader.text(u"referrerName"_s);
    referral.referrerPost = reader.text(u"referrerPost"_s);
    referral.referrerPhone = reader.text(u"referrerPhone"_s);
    referral.referrerEmail = reader.text(u"referrerEmail"_s);
    referral.incidentOn = reader.day(u"incidentOn"_s);
    referral.incidentKind = reader.code(u"incidentKind"_s, IncidentKind::Crime);
    referral.incidentPlace = reader.text(u"incidentPlace"_s);
    referral.policeRef = reader.text(u"policeRef"_s);
    referral.narrative = reader.text(u"narrative"_s);
    referral.perpetratorUnknown = reader.yes(u"perpetratorUnknown"_s);
    referral.perpetratorDescription = reader.text(u"perpetratorDescription"_s);
    referral.victimWishes = reader.text(u"victimWishes"_s);
    referral.safeContact = reader.text(u"safeContact"_s);
    referral.protectiveFactors = reader.text(u"protectiveFactors"_s);
    referral.consent = reader.code(u"consent"_s, Consent::NotKnown);
    referral.consentReason = reader.text(u"consentReason"_s);
    referral.emergency = reader.yes(u"emergency"_s);
    referral.emergencyReason = reader.text(u"emergencyReason"_s);
    const QStringList strands = reader.text(u"strands"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &strand : strands)
        entry.strands << ReferralStrand{strand.trimmed(), {}, {}};
    if (const std::optional<PartEntry> victim = victimOf(reader))
        entry.parts << *victim;
    return entry;
}

/// The assessment that came with it; none when there are no answers.
static std::optional<NewAssessment> assessmentOf(FieldReader &reader, AgencyId source, QList<FieldProblem> &problems)
{
    const QString answers = reader.text(u"answers"_s).toUpper();
    if (answers.isEmpty())
        return std::nullopt;
    NewAssessment given;
    given.assessedOn = reader.day(u"assessedOn"_s);
    given.assessorName = reader.text(u"assessorName"_s);
    given.sourceAgencyId = source;
    static const QString letters = u"YND-"_s;
    static constexpr std::array<Answer, 4> meanings{Answer::Yes, Answer::No, Answer::DontKnow, Answer::NotAsked};
    const bool readable = answers.size() == riskItemCount
        && std::all_of(answers.begin(), answers.end(), [](QChar letter) { return letters.contains(letter); });
    if (!readable) {
        problems << FieldProblem{u"answers"_s, Words::tr("These are not 20 letters out of Y, N, D and -.")};
        return std::nullopt;
    }
    for (int item = 1; item <= riskItemCount; ++item)
        given.answers.at(item).answer = meanings[std::size_t(letters.indexOf(answers.at(item - 1)))];
    return given;
}

static QString sameness(const Referral &referral)
{
    return QStringList{QString::number(referral.referringAgencyId.value()), referral.incidentOn.toString(Qt::ISODate),
                       referral.narrative.simplified().toCaseFolded()}
        .join(u'\n');
}

static QSet<QString> alreadyHeld(const Connection &db)
{
    QSet<QString> held;
    for (const ReferralRow &row : ReferralTable(db).rows({}, -1, 0))
        held << sameness(*ReferralTable(db).find(row.id));
    return held;
}

/// Keeps one referral with its assessment; its reference, or what is wrong with it.
static Result<QString> keepOne(Change &change, const ImportedFields &fields, QSet<QString> &held,
                               QList<FieldProblem> &problems)
{
    FieldReader reader(fields, problems);
    const ReferralEntry entry = entryOf(change.db(), reader, problems);
    std::optional<NewAssessment> assessment = assessmentOf(reader, entry.referral.referringAgencyId, problems);
    if (held.contains(sameness(entry.referral)))
        problems << FieldProblem{
            u"narrative"_s, Words::tr("A referral of this agency with this day and these words is there already.")};
    held << sameness(entry.referral);
    if (!problems.isEmpty())
        return invalid(problems);
    const Result<ReferralId> id = keepReferral(change, entry);
    if (!id)
        return Failure(id.error());
    if (assessment) {
        assessment->referralId = *id;
        const Result<AssessmentId> kept = addAssessment(change, *assessment);
        if (!kept)
            return Failure(kept.error());
    }
    return ReferralTable(change.db()).find(*id)->ref;
}

static Result<ImportReport> keepAll(Change &change, const QList<ImportedFields> &rows)
{
    ImportReport report;
    QList<FieldProblem> problems;
    QSet<QString> held = alreadyHeld(change.db());
    for (const ImportedFields &fields : rows) {
        ++report.referrals;
        QList<FieldProblem> ofRow;
        const Result<QString> ref = keepOne(change, fields, held, ofRow);
        if (ref) {
            report.refs << *ref;
            continue;
        }
        if (ref.error().kind != Problem::Kind::Invalid)
            return Failure(ref.error());
        for (const FieldProblem &problem : ref.error().fields)
            problems << FieldProblem{u"%1.%2"_s.arg(report.referrals).arg(problem.field), problem.text};
    }
    if (!problems.isEmpty()) {
        return failure(
            Problem::Kind::Invalid,
            Words::tr(
                "Nothing was imported: %n entries of the file need mending. Mend them in the file and import it again.",
                nullptr, int(problems.size())),
            problems);
    }
    change.audit(
        {AuditVerb::Import, {SubjectKind::List, 0, u"referrals"_s}, {u"%1 referrals"_s.arg(report.referrals)}});
    return report;
}

Result<ImportReport> importReferrals(Register &records, QByteArrayView file, ImportFormat format, bool dryRun)
{
    const Result<QList<ImportedFields>> rows = readImport(file, format);
    if (!rows)
        return Failure(rows.error());
    if (!dryRun)
        return records.change(Operation::ImportReferrals, [&](Change &change) { return keepAll(change, *rows); });
    // A dry run compares with what the register holds, which is a look at it; then it is kept and taken back.
    const Result<bool> looked = records.consult(
        Operation::ImportReferrals, {AuditVerb::Search, {SubjectKind::List, 0, u"referrals"_s}, {u"import preview"_s}},
        [](const Reading &) -> Result<bool> { return true; });
    if (!looked)
        return Failure(looked.error());
    Result<ImportReport> outcome = noSuchRecord();
    const Result<bool> undone = records.change(Operation::ImportReferrals, [&](Change &change) -> Result<bool> {
        outcome = keepAll(change, *rows);
        return noSuchRecord(); // whatever it came to: a failure takes everything back
    });
    if (outcome)
        outcome->refs.clear();
    else if (undone.error().kind != Problem::Kind::NotFound)
        return Failure(undone.error());
    return outcome;
}

QString importSchemaText()
{
    QString text = Words::tr(
        "Referrals as JSON: {\"referrals\": [{\"agency\": \"POL\", …}, …]}, every value a text (or true and false for "
        "yes and no).\n"
        "As CSV: UTF-8, divided by commas, the first line the field names, one referral a line.\n"
        "At most 10 MiB, 2,000 referrals, 100 columns and 64 KiB a field. All are taken in, or none.\n\nFields:\n");
    for (const auto &[name, meaning] : importFieldNames())
        text += u"  %1 %2\n"_s.arg(name.leftJustified(24), meaning);
    return text.chopped(1);
}

} // namespace marac
