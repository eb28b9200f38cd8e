// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/WithoutConsentWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WithoutConsentWords)
};
} // namespace

QString groundWord(ShareGround ground)
{
    switch (ground) {
    case ShareGround::CrimePrevention:
        return Words::tr("Prevention and detection of crime (Crime and Disorder Act 1998)");
    case ShareGround::Offenders:
        return Words::tr("Preventing or detecting crime, or apprehending or prosecuting offenders");
    case ShareGround::VitalInterests:
        return Words::tr("Vital interests of the data subject: serious harm, or a matter of life or death");
    case ShareGround::Justice:
        return Words::tr("The administration of justice");
    case ShareGround::StatutoryFunction:
        return Words::tr("Functions conferred on any person by or under an enactment (police, social services)");
    case ShareGround::CourtOrder:
        return Words::tr("A court order");
    case ShareGround::PublicInterest:
        return Words::tr("Overriding public interest (common law)");
    case ShareGround::ChildProtection:
        return Words::tr("Child protection: disclosure to social services or police under the Children Act");
    case ShareGround::RightToLife:
        return Words::tr("Right to life (Human Rights Act, Article 2)");
    case ShareGround::FreedomFromTorture:
        break;
    }
    return Words::tr("Right to be free from torture or inhuman or degrading treatment (Human Rights Act, Article 3)");
}

QString groundName(ShareGround ground)
{
    switch (ground) {
    case ShareGround::CrimePrevention:
        return Words::tr("Prevention of crime");
    case ShareGround::Offenders:
        return Words::tr("Offenders to apprehend or prosecute");
    case ShareGround::VitalInterests:
        return Words::tr("Vital interests");
    case ShareGround::Justice:
        return Words::tr("Administration of justice");
    case ShareGround::StatutoryFunction:
        return Words::tr("Functions under an enactment");
    case ShareGround::CourtOrder:
        return Words::tr("Court order");
    case ShareGround::PublicInterest:
        return Words::tr("Overriding public interest");
    case ShareGround::ChildProtection:
        return Words::tr("Child protection");
    case ShareGround::RightToLife:
        return Words::tr("Right to life");
    case ShareGround::FreedomFromTorture:
        break;
    }
    return Words::tr("Freedom from torture");
}

QString questionWord(InterestQuestion question)
{
    switch (question) {
    case InterestQuestion::Proportionate:
        return Words::tr("Is the disclosure proportionate to its aim?");
    case InterestQuestion::Vulnerability:
        return Words::tr("How vulnerable are those who are at risk?");
    case InterestQuestion::OffenderImpact:
        return Words::tr("What impact is the disclosure likely to have on the offender?");
    case InterestQuestion::OtherMeans:
        return Words::tr("Is there another, equally effective means to the same aim?");
    case InterestQuestion::CrimeAndRights:
        return Words::tr("Is it necessary to prevent or detect crime and uphold the rights of the public?");
    case InterestQuestion::ProtectsOthers:
        break;
    }
    return Words::tr("Is it necessary to protect other vulnerable people?");
}

QString questionGap(InterestQuestion question)
{
    switch (question) {
    case InterestQuestion::Proportionate:
        return Words::tr("Say why the disclosure is proportionate to its aim, because you rely on the public "
                         "interest.");
    case InterestQuestion::Vulnerability:
        return Words::tr("Say how vulnerable those who are at risk are, because you rely on the public interest.");
    case InterestQuestion::OffenderImpact:
        return Words::tr("Say what impact the disclosure is likely to have on the offender, because you rely on the "
                         "public interest.");
    case InterestQuestion::OtherMeans:
        return Words::tr("Say why no other means would be as effective, because you rely on the public interest.");
    case InterestQuestion::CrimeAndRights:
        return Words::tr("Say why it is needed to prevent or detect crime and uphold the rights of the public, because "
                         "you rely on the public interest.");
    case InterestQuestion::ProtectsOthers:
        break;
    }
    return Words::tr("Say whether it is needed to protect other vulnerable people, because you rely on the public "
                     "interest.");
}

QString stateWord(WithoutConsentState state)
{
    switch (state) {
    case WithoutConsentState::Incomplete:
        return Words::tr("Incomplete");
    case WithoutConsentState::Complete:
        return Words::tr("Complete, not authorised yet");
    case WithoutConsentState::Authorised:
        break;
    }
    return Words::tr("Authorised");
}

QString withoutConsentLine(const Referral &referral, const std::optional<WithoutConsent> &form)
{
    if (!form)
        return needsWithoutConsent(referral) ? Words::tr("Not recorded yet") : QString();
    const QString state = stateWord(withoutConsentState(*form));
    const QString pattern = QStringLiteral("dd/MM/yyyy");
    if (form->reviewedOn.isValid())
        return Words::tr("%1; reviewed on %2", "a state and a day").arg(state, form->reviewedOn.toString(pattern));
    if (!form->reviewOn.isValid())
        return state;
    return Words::tr("%1; review by %2: %3", "a state, a day and a person")
        .arg(state, form->reviewOn.toString(pattern), form->reviewBy);
}

QString considerationWord(Consideration consideration)
{
    switch (consideration) {
    case Consideration::PressingNeed:
        return Words::tr("Pressing need");
    case Consideration::RespectiveRisks:
        return Words::tr("Respective risks to those affected");
    case Consideration::NotDisclosing:
        return Words::tr("Risk of not disclosing");
    case Consideration::ReceiverInterest:
        return Words::tr("Interest of the receiver");
    case Consideration::DisclosureInterest:
        return Words::tr("Public interest in disclosure");
    case Consideration::HumanRights:
        return Words::tr("Human rights");
    case Consideration::Confidentiality:
        break;
    }
    return Words::tr("Duty of confidentiality");
}

bool isOfCrisis(ShareConcern concern)
{
    return concern == ShareConcern::ClientCrisis || concern == ShareConcern::FamilyCrisis
        || concern == ShareConcern::PropertyCrisis || concern == ShareConcern::PosesRiskCrisis;
}

QString concernRow(ShareConcern concern)
{
    switch (concern) {
    case ShareConcern::ClientCrisis:
    case ShareConcern::ClientAssessed:
        return Words::tr("Danger to the client");
    case ShareConcern::FamilyCrisis:
    case ShareConcern::FamilyAssessed:
        return Words::tr("Danger to family or children");
    case ShareConcern::PropertyCrisis:
    case ShareConcern::PropertyAssessed:
        return Words::tr("Danger to property");
    case ShareConcern::PosesRiskCrisis:
    case ShareConcern::PosesRiskAssessed:
        break;
    }
    return Words::tr("Client poses a risk");
}

QString concernWord(ShareConcern concern)
{
    return isOfCrisis(concern) ? Words::tr("%1 (crisis)").arg(concernRow(concern))
                               : Words::tr("%1 (assessed)").arg(concernRow(concern));
}

} // namespace marac
