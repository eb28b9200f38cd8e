// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/ReferralPeople.h"

#include "core/documents/Dates.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/addresses/RevealAddress.h"
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
        context.prompts().askReason(
            shown,
            {Words::tr("Show a protected address?"),
             Words::tr("Your name, the time and your reason are recorded. Nobody else should see this screen."),
             Words::tr("&Why do you have to see it?"), Words::tr("&Show it")},
            [show, shown, id, &context](const QString &reason) {
                const Result<QString> address = revealAddress(context.reg(), id, reason);
                if (!address) {
                    context.prompts().failed(address.error());
                    return;
                }
                shown->setShown(Words::tr("Protected address: %1").arg(*address));
                shown->show();
                show->hide();
            });
    });
}

void addReferralPeople(FactSheet &sheet, const ReferralFile &file, PageContext &context,
                       const QHash<AgencyId, QString> &agencies)
{
    sheet.addHeading(Words::tr("People"));
    for (qsizetype i = 0; i < file.people.size(); ++i) {
        const ReferralPart &part = file.record.parts.at(i);
        const PersonFile &one = file.people.at(i);
        QStringList about{personName(one.person)};
        if (one.person.bornOn.isValid())
            about += Words::tr("born %1").arg(documents::shortDate(one.person.bornOn));
        if (one.address)
            about += addressOneLine(*one.address);
        about += part.relationship;
        if (const QString source = agencies.value(one.person.sourceAgencyId); !source.isEmpty())
            about += Words::tr("details from %1", "an agency").arg(source);
        about.removeAll(QString());
        sheet.addFact(word(part.role), about.join(u", "_s));
        if (one.address && one.address->isProtected && context.reg().may(Operation::ConsultCases))
            addReveal(sheet, one.person, context);
    }
    const Referral &r = file.record.referral;
    if (r.perpetratorUnknown)
        sheet.addFact(Words::tr("Perpetrator"), Words::tr("Not known"));
    sheet.addFactIfAny(Words::tr("Description"), r.perpetratorDescription);
}

} // namespace marac
