// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/ReferralPeople.h"

#include "core/base/Text.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "ui/people/AskToReveal.h"
#include "ui/people/PersonSheet.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/shell/Page.h"
#include "ui/widgets/labels/FactSheet.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCoreApplication>
#include <QPushButton>

namespace marac {

using namespace Qt::StringLiterals;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralSheet)
};
} // namespace

static void addReveal(FactSheet &sheet, const Person &person, PageContext &context)
{
    auto *shown = new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, &sheet);
    shown->setObjectName(u"address.%1"_s.arg(person.id.value()));
    shown->hide();
    QPushButton *show = sheet.addButton(u"showAddress.%1"_s.arg(person.id.value()), Words::tr("Show the address"));
    show->setAccessibleDescription(Words::tr("The protected address of one of the people above; asks for a reason."));
    sheet.addWidget(shown);
    QObject::connect(show, &QPushButton::clicked, shown, [show, shown, id = person.id, &context] {
        askToReveal(shown, context.reg(), context.prompts(), id, [show, shown](const Address &address) {
            shown->setShown(Words::tr("Protected address: %1").arg(addressOneLine(address, AddressView::InFull)));
            shown->show();
            show->hide();
        });
    });
}

static void addChange(FactSheet &sheet, const Person &person, const std::function<void(PersonId)> &change)
{
    QPushButton *button = sheet.addButton(u"changePerson.%1"_s.arg(person.id.value()), Words::tr("Change this person"));
    button->setAccessibleDescription(text::shown(personName(person)));
    QObject::connect(button, &QPushButton::clicked, &sheet, [id = person.id, change] { change(id); });
}

void addReferralPeople(FactSheet &sheet, const ReferralFile &file, PageContext &context,
                       const QHash<AgencyId, QString> &agencies, const std::function<void(PersonId)> &change)
{
    const Referral &r = file.record.referral;
    sheet.addHeading(Words::tr("People"));
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        const ReferralPart &part = file.record.parts.at(i);
        const PersonFile &one = file.people.at(i);
        QStringList about{personName(one.person), part.relationship};
        about.removeAll(QString());
        sheet.addFact(word(part.role), about.join(u", "_s));
        sheet.addFactIfAny(Words::tr("To the perpetrator"), part.relationshipToPerpetrator);
        sheet.addFactIfAny(Words::tr("School"), part.school);
        addPersonFacts(sheet, one, r.sourceAgencyId, agencies, context.today());
        if (change)
            addChange(sheet, one.person, change);
        if (one.address && one.address->isProtected && context.reg().may(Operation::ConsultCases))
            addReveal(sheet, one.person, context);
    }
    if (r.perpetratorUnknown)
        sheet.addFact(Words::tr("Perpetrator"), Words::tr("Not known"));
    sheet.addFactIfAny(Words::tr("Description"), r.perpetratorDescription);
}

} // namespace marac
