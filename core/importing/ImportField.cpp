// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportField.h"

#include "core/people/PeopleLists.h"
#include "core/referrals/lists/ReferralLists.h"
#include "core/register/lists/OwnLists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};
} // namespace

/// "self-defined ethnicity, by code: W1 (…), W2 (…)", as far as the list still offers them.
static QString withCodes(const QString &meaning, const QList<ListEntry> &list)
{
    QStringList codes;
    for (const ListEntry &entry : list) {
        if (entry.current)
            codes += u"%1 (%2)"_s.arg(entry.code, entry.label);
    }
    //: what a field holds, and the codes it takes
    return Words::tr("%1: %2").arg(meaning, codes.join(u", "_s));
}

static QList<ImportField> referralFields()
{
    return {
        {u"agency"_s, Words::tr("code of the referring agency (POL); must be there")},
        {u"receivedOn"_s, Words::tr("YYYY-MM-DD; must be there")},
        {u"referrerName"_s, Words::tr("who refers")},
        {u"referrerPost"_s, Words::tr("their post")},
        {u"referrerPhone"_s, Words::tr("their telephone number")},
        {u"referrerEmail"_s, Words::tr("their e-mail address")},
        {u"source"_s, Words::tr("how the agency learnt of it")},
        {u"thirdPartyCentre"_s, Words::tr("the third-party reporting centre")},
        {u"incidentOn"_s, Words::tr("YYYY-MM-DD; not after receivedOn")},
        {u"incidentKind"_s, withCodes(Words::tr("by code; the first when left out"), incidentKindList())},
        {u"incidentPlace"_s, Words::tr("where it happened; stands for the victim of a site or community")},
        {u"locationType"_s, withCodes(Words::tr("at what kind of place, by code"), locationTypeList())},
        {u"policeRef"_s, Words::tr("the police's reference")},
        {u"narrative"_s, Words::tr("what happened")},
        {u"strands"_s,
         Words::tr("codes of the strands of hostility, divided by semicolons, a sub-strand of the list after a colon "
                   "(race;religion:Antisemitism)")},
        {u"criteria"_s,
         Words::tr("why the referrer brings it, divided by semicolons: visible_high_risk, professional_judgement, "
                   "escalation, repeat")},
        {u"heardOn"_s, Words::tr("YYYY-MM-DD, when the case was heard before; only with repeat among the criteria")},
        {u"earlierCaseRef"_s, Words::tr("its case number then; only with repeat among the criteria")},
        {u"aggravatedOffence"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"online"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"counterAllegation"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"perpetratorUnknown"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"perpetratorDescription"_s, Words::tr("what is known of the perpetrator")},
        {u"victimWishes"_s, Words::tr("what the victim wants")},
        {u"safeContact"_s, Words::tr("how the victim can be reached safely")},
        {u"protectiveFactors"_s, Words::tr("what protects the victim")},
        {u"afraidOf"_s, Words::tr("of whom the victim is afraid")},
        {u"safeToTalkTo"_s, Words::tr("to whom one may speak of it, and to whom not")},
        {u"landlord"_s, Words::tr("the victim's landlord")},
        {u"gp"_s, Words::tr("the victim's GP")},
        {u"officerInCase"_s, Words::tr("the police officer in the case")},
        {u"otherMarac"_s, Words::tr("another MARAC it was referred to, and when")},
        {u"victimAware"_s, Words::tr("whether the victim knows of the referral; no when left out"),
         ImportField::Takes::YesNo},
        {u"consent"_s, Words::tr("given, refused, not_sought or not_known; not_known when left out")},
        {u"consentReason"_s, Words::tr("why consent was refused or not sought")},
        {u"emergency"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"emergencyReason"_s, Words::tr("why it can't wait; must be there with an emergency")},
    };
}

static QList<ImportField> peopleFields()
{
    return {
        {u"victimKind"_s, Words::tr("person, household, site or community; person when left out")},
        {u"victimIs"_s,
         Words::tr("the victim is in the register already: the reference of a case file or referral of theirs "
                   "(SHC-2026-0001). Then only name and date of birth may stand beside it")},
        {u"victimGivenName"_s, Words::tr("of the victim; a name must be there with any other field of the victim")},
        {u"victimFamilyName"_s, Words::tr("of the victim")},
        {u"victimKnownAs"_s, Words::tr("the name the victim goes by")},
        {u"victimBornOn"_s, Words::tr("YYYY-MM-DD")},
        {u"victimPhone"_s, Words::tr("the victim's telephone number")},
        {u"victimSafeToCall"_s, Words::tr("yes, no or not_known; not_known when left out; only with victimPhone"),
         ImportField::Takes::YesNoNotKnown},
        {u"victimContactNotes"_s, Words::tr("how to make contact with the victim safely")},
        {u"victimGender"_s, Words::tr("in the victim's own word")},
        {u"victimEthnicity"_s, withCodes(Words::tr("as the victim defines it, by code"), ethnicityList())},
        {u"victimDisability"_s, withCodes(Words::tr("as the victim describes it, by code"), disabilityList())},
        {u"victimSexualOrientation"_s,
         withCodes(Words::tr("as the victim defines it, by code"), sexualOrientationList())},
        {u"victimLanguage"_s, Words::tr("the victim's language")},
        {u"victimInterpreter"_s, Words::tr("whether an interpreter is needed; no when left out"),
         ImportField::Takes::YesNo},
        {u"addressOrganisation"_s, Words::tr("organisation at the victim's address")},
        {u"addressFlat"_s, Words::tr("flat or unit; only with a building")},
        {u"addressBuilding"_s, Words::tr("number or name of the building")},
        {u"addressStreet"_s, Words::tr("street")},
        {u"addressLocality"_s, Words::tr("locality")},
        {u"addressTown"_s, Words::tr("town")},
        {u"addressPostTown"_s, Words::tr("post town")},
        {u"addressPostcode"_s, Words::tr("postcode")},
        {u"addressUprn"_s, Words::tr("property number (UPRN), 1 to 12 digits")},
        {u"addressUsrn"_s, Words::tr("street number (USRN), 1 to 8 digits")},
        {u"addressAsGiven"_s, Words::tr("the address in the words of whoever gave it")},
        {u"addressNoFixedAbode"_s, Words::tr("yes or no; no when left out"), ImportField::Takes::YesNo},
        {u"addressProtected"_s, Words::tr("yes or no; no when left out; only with an address"),
         ImportField::Takes::YesNo},
        {u"perpetrators"_s,
         Words::tr("people divided by semicolons, each as family name, given name and, when it is known, date of birth "
                   "(Walsh, Kevin, 1990-02-03; Dunn, Liam)")},
        {u"household"_s, Words::tr("other people of the household, in the same way")},
        {u"children"_s, Words::tr("children, in the same way")},
        {u"witnesses"_s, Words::tr("witnesses, in the same way")},
    };
}

static QList<ImportField> assessmentFields()
{
    return {
        {u"answers"_s, Words::tr("the 20 answers in order: Y yes, N no, D don't know, - not asked")},
        {u"answersFrom"_s,
         Words::tr("which agency an answer came from, where the referring one did not give it: item and agency code, "
                   "divided by semicolons (12:POL;14:MHT); with answers")},
        {u"assessedOn"_s, Words::tr("YYYY-MM-DD; with answers, as are all that follow")},
        {u"assessorName"_s, Words::tr("who made the risk assessment")},
        {u"assessorPost"_s, Words::tr("their post")},
        {u"hospital"_s, Words::tr("somebody was in hospital or badly hurt (rule R1); no when left out"),
         ImportField::Takes::YesNo},
        {u"repeat"_s, Words::tr("a repeat of a case this MARAC has heard (rule R4); no when left out"),
         ImportField::Takes::YesNo},
        {u"incidents6Months"_s, Words::tr("incidents reported to any agency in six months (rule R3), in digits")},
        {u"incidents30Days"_s, Words::tr("how many of these in the last 30 days (rule R3), in digits")},
    };
}

const QList<ImportField> &importFields()
{
    static QList<ImportField> fields;
    static int reading = -1;
    if (reading != OwnLists::reading()) {
        reading = OwnLists::reading();
        fields = referralFields() + peopleFields() + assessmentFields();
    }
    return fields;
}

const ImportField *importField(const QString &name)
{
    const QList<ImportField> &fields = importFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const ImportField &field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace marac
