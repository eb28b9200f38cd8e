// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedReferral.h"

#include "core/agencies/AgencyTable.h"
#include "core/importing/FieldReader.h"
#include "core/importing/ImportedPeople.h"
#include "core/referrals/lists/ReferralLists.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

struct TextField
{
    const char *name;
    QString Referral::*member;
};
constexpr std::array<TextField, 22> texts{{
    {"referrerName", &Referral::referrerName},
    {"referrerPost", &Referral::referrerPost},
    {"referrerPhone", &Referral::referrerPhone},
    {"referrerEmail", &Referral::referrerEmail},
    {"source", &Referral::source},
    {"thirdPartyCentre", &Referral::thirdPartyCentre},
    {"incidentPlace", &Referral::incidentPlace},
    {"policeRef", &Referral::policeRef},
    {"narrative", &Referral::narrative},
    {"perpetratorDescription", &Referral::perpetratorDescription},
    {"victimWishes", &Referral::victimWishes},
    {"safeContact", &Referral::safeContact},
    {"protectiveFactors", &Referral::protectiveFactors},
    {"consentReason", &Referral::consentReason},
    {"emergencyReason", &Referral::emergencyReason},
    {"afraidOf", &Referral::afraidOf},
    {"safeToTalkTo", &Referral::safeToTalkTo},
    {"landlord", &Referral::landlord},
    {"gp", &Referral::gp},
    {"officerInCase", &Referral::officerInCase},
    {"otherMarac", &Referral::otherMarac},
    {"locationType", &Referral::locationType},
}};

struct Flag
{
    const char *name;
    bool Referral::*member;
};
constexpr std::array<Flag, 6> flags{{
    {"aggravatedOffence", &Referral::aggravatedOffence},
    {"online", &Referral::online},
    {"counterAllegation", &Referral::counterAllegation},
    {"perpetratorUnknown", &Referral::perpetratorUnknown},
    {"victimAware", &Referral::victimAware},
    {"emergency", &Referral::emergency},
}};

} // namespace

static QList<ReferralStrand> strandsOf(const FieldReader &reader)
{
    QList<ReferralStrand> strands;
    const QStringList given = reader.text(u"strands"_s).split(u';', Qt::SkipEmptyParts);
    for (const QString &one : given)
        strands << ReferralStrand{one.section(u':', 0, 0).trimmed(), one.section(u':', 1).trimmed(), {}};
    return strands;
}

/// What the referrer ticked, in the order of the form, and of a repeat when it was heard.
static QList<ReferralCriterion> criteriaOf(FieldReader &reader)
{
    const QString field = u"criteria"_s;
    QStringList given = reader.text(field).split(u';', Qt::SkipEmptyParts);
    for (QString &one : given)
        one = one.trimmed();
    QList<ReferralCriterion> criteria;
    bool isRepeat = false;
    for (const auto &[criterion, code] : Codes<Criterion>::all) {
        if (given.removeAll(QString::fromLatin1(code)) == 0)
            continue;
        ReferralCriterion one;
        one.criterion = criterion;
        if (criterion == Criterion::Repeat) {
            isRepeat = true;
            one.heardOn = reader.day(u"heardOn"_s);
            one.caseRef = reader.text(u"earlierCaseRef"_s);
        }
        criteria << one;
    }
    given.removeAll(QString());
    if (!given.isEmpty())
        reader.refuse(field,
                      Words::tr("This is not a list of the words the field takes, divided by semicolons. See "
                                "the schema."));
    else if (!isRepeat)
        reader.refuseAny({u"heardOn"_s, u"earlierCaseRef"_s},
                         Words::tr("There is no repeat among the criteria to keep this with. Name it there, or leave "
                                   "this out."));
    return criteria;
}

static std::optional<RiskAnswers> answersOf(FieldReader &reader)
{
    static const QString letters = u"YND-"_s;
    static constexpr std::array<Answer, 4> meanings{Answer::Yes, Answer::No, Answer::DontKnow, Answer::NotAsked};
    const QString given = reader.text(u"answers"_s).toUpper();
    const bool readable = given.size() == riskItemCount
        && std::all_of(given.begin(), given.end(), [](QChar letter) { return letters.contains(letter); });
    if (!readable) {
        reader.refuse(u"answers"_s, Words::tr("These are not 20 letters out of Y, N, D and -."));
        return std::nullopt;
    }
    RiskAnswers answers;
    for (int item = 1; item <= riskItemCount; ++item)
        answers.at(item).answer = meanings[std::size_t(letters.indexOf(given.at(item - 1)))];
    return answers;
}

/// R008: the agencies of single answers, by item.
static void readSources(const Connection &db, FieldReader &reader, RiskAnswers &answers)
{
    const QString field = u"answersFrom"_s;
    for (const QString &one : reader.text(field).split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int item = one.section(u':', 0, 0).trimmed().toInt(&isNumber);
        const std::optional<Agency> agency = AgencyTable::findByCode(db, one.section(u':', 1).trimmed());
        if (!isNumber || item < 1 || item > riskItemCount || answers.at(item).answer == Answer::NotAsked || !agency) {
            reader.refuse(field,
                          Words::tr("This is not a list of items that have an answer, each with the code of an "
                                    "agency of the register (12:POL;14:MHT)."));
            return;
        }
        hearFrom(answers.at(item), *agency);
    }
}

/// The assessment that came with it; none when there are no answers.
static std::optional<NewAssessment> assessmentOf(const Connection &db, FieldReader &reader, AgencyId source)
{
    if (!reader.has(u"answers"_s)) {
        reader.refuseAny({u"answersFrom"_s, u"assessedOn"_s, u"assessorName"_s, u"assessorPost"_s, u"hospital"_s,
                          u"repeat"_s, u"incidents6Months"_s, u"incidents30Days"_s},
                         Words::tr("There are no answers to keep this with. Give them, or leave this out."));
        return std::nullopt;
    }
    NewAssessment given;
    given.assessedOn = reader.day(u"assessedOn"_s);
    given.assessorName = reader.text(u"assessorName"_s);
    given.assessorPost = reader.text(u"assessorPost"_s);
    given.sourceAgencyId = source;
    given.context = {reader.yes(u"hospital"_s), reader.yes(u"repeat"_s), reader.count(u"incidents6Months"_s),
                     reader.count(u"incidents30Days"_s)};
    const std::optional<RiskAnswers> answers = answersOf(reader);
    if (!answers)
        return std::nullopt;
    given.answers = *answers;
    readSources(db, reader, given.answers);
    return given;
}

ImportedReferral importedReferral(const Connection &db, const ImportedFields &fields, QList<FieldProblem> &problems)
{
    FieldReader reader(fields, problems);
    ImportedReferral imported;
    Referral &referral = imported.entry.referral;
    if (const std::optional<Agency> agency = AgencyTable::findByCode(db, reader.text(u"agency"_s)))
        referral.referringAgencyId = agency->id;
    else
        reader.refuse(u"agency"_s, Words::tr("No agency of the register has this code."));
    const QDate received = reader.day(u"receivedOn"_s);
    if (received.isValid())
        referral.receivedAt = QDateTime(received, QTime(0, 0), QTimeZone("Europe/London")).toUTC();
    else if (!reader.has(u"receivedOn"_s))
        reader.refuse(u"receivedOn"_s, Words::tr("Give the day on which the referral arrived."));
    for (const TextField &field : texts)
        referral.*field.member = reader.text(QString::fromLatin1(field.name));
    for (const Flag &flag : flags)
        referral.*flag.member = reader.yes(QString::fromLatin1(flag.name));
    if (!referral.emergency)
        reader.refuseAny({u"emergencyReason"_s},
                         Words::tr("There is no emergency to keep this with. Say that it is one, or leave this out."));
    referral.victimKind = reader.code(u"victimKind"_s, VictimKind::Person);
    referral.incidentOn = reader.day(u"incidentOn"_s);
    referral.incidentKind = reader.has(u"incidentKind"_s) ? reader.text(u"incidentKind"_s) : firstIncidentKind();
    referral.consent = reader.code(u"consent"_s, Consent::NotKnown);
    imported.entry.strands = strandsOf(reader);
    imported.entry.criteria = criteriaOf(reader);
    imported.entry.parts = importedPeople(db, reader);
    imported.assessment = assessmentOf(db, reader, referral.referringAgencyId);
    return imported;
}

/// In the order in which importedPeople() hands the people over.
static QString fieldOfPart(int position, const ImportedFields &fields)
{
    const bool hasVictim = std::any_of(fields.keyBegin(), fields.keyEnd(), [&](const QString &name) {
        return name.startsWith("victim"_L1) && name != "victimKind"_L1 && name != "victimWishes"_L1
            && name != "victimAware"_L1 && !fields.value(name).trimmed().isEmpty();
    });
    int past = hasVictim ? 1 : 0;
    if (position < past)
        return u"victimFamilyName"_s;
    for (const char *name : {"perpetrators", "household", "children", "witnesses"}) {
        const QString field = QString::fromLatin1(name);
        past += int(fields.value(field).split(u';', Qt::SkipEmptyParts).size());
        if (position < past)
            return field;
    }
    return u"victimFamilyName"_s;
}

QString importNameOf(const QString &coreName, const ImportedFields &fields)
{
    static const QHash<QString, QString> names{
        {u"referringAgencyId"_s, u"agency"_s},
        {u"receivedAt"_s, u"receivedOn"_s},
        {u"givenName"_s, u"victimGivenName"_s},
        {u"familyName"_s, u"victimFamilyName"_s},
        {u"knownAs"_s, u"victimKnownAs"_s},
        {u"bornOn"_s, u"victimBornOn"_s},
        {u"phone"_s, u"victimPhone"_s},
        {u"safeToCall"_s, u"victimSafeToCall"_s},
        {u"contactNotes"_s, u"victimContactNotes"_s},
        {u"gender"_s, u"victimGender"_s},
        {u"ethnicity"_s, u"victimEthnicity"_s},
        {u"disability"_s, u"victimDisability"_s},
        {u"sexualOrientation"_s, u"victimSexualOrientation"_s},
        {u"language"_s, u"victimLanguage"_s},
        {u"address.organisation"_s, u"addressOrganisation"_s},
        {u"address.saon"_s, u"addressFlat"_s},
        {u"address.paon"_s, u"addressBuilding"_s},
        {u"address.street"_s, u"addressStreet"_s},
        {u"address.locality"_s, u"addressLocality"_s},
        {u"address.town"_s, u"addressTown"_s},
        {u"address.postTown"_s, u"addressPostTown"_s},
        {u"address.postcode"_s, u"addressPostcode"_s},
        {u"address.asGiven"_s, u"addressAsGiven"_s},
    };
    if (!coreName.startsWith("parts."_L1))
        return names.value(coreName, coreName);
    const QString part = fieldOfPart(coreName.section(u'.', 1, 1).toInt(), fields);
    return part == "victimFamilyName"_L1 ? names.value(coreName.section(u'.', 2), part) : part;
}

} // namespace marac
