// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyView.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "ui/agencies/AgencyRows.h"
#include "ui/agencies/FactList.h"
#include "ui/agencies/OfficerList.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/RecordBanner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static QString written(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

/// What has to be done about the controller's registration (R017); empty: nothing.
static QString neededOf(RegistrationStatus registration)
{
    switch (registration) {
    case RegistrationStatus::Missing:
        return AgencyView::tr(
            "The data controller’s registration with the Information Commissioner (ICO) is not recorded. "
            "Ask the controller for its number and last day, and enter both with “Edit the controller”.");
    case RegistrationStatus::Expired:
        return AgencyView::tr(
            "The data controller’s registration with the Information Commissioner (ICO) has expired. Ask "
            "the controller to renew it, and enter its new last day with “Edit the controller”.");
    case RegistrationStatus::Expiring:
        return AgencyView::tr(
            "The data controller’s registration with the Information Commissioner (ICO) ends soon. Remind "
            "the controller to renew it, and enter its new last day with “Edit the controller”.");
    case RegistrationStatus::Current:
        break;
    }
    return {};
}

AgencyView::AgencyView(const AgencyFile &file, QDate today, bool mayKeep, QWidget *parent)
    : QWidget(parent), m_file(file), m_today(today), m_mayKeep(mayKeep)
{
    setObjectName(QStringLiteral("agencyView"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::grid + theme::grid / 2);
    addBanner(column);
    addAgency(column);
    addOfficers(column);
    addSignatory(column);
    column->addStretch(1);
}

void AgencyView::addBanner(QVBoxLayout *column)
{
    const Agency &agency = m_file.agency;
    auto *banner = new RecordBanner(this);
    banner->setRecord(agency.name, QStringLiteral("%1 · %2").arg(agency.code, word(agency.kind)));
    const SignatoryStatus status = signatoryStatus(m_file.signatory, m_today);
    const RegistrationStatus registration = registrationStatus(m_file.signatory, m_today);
    if (!agency.active)
        banner->addPill(Tone::Neutral, tr("Not in use"));
    banner->addPill(toneOf(status), statusWord(status));
    banner->addPill(toneOf(registration), statusWord(registration));
    column->addWidget(banner);

    if (status == SignatoryStatus::NotSigned)
        column->addWidget(new Banner(Tone::Warning,
                                     tr("The data controller has not signed the protocol, so this agency can't take "
                                        "part. Have it sign, then record the day with the controller."),
                                     this));
    else if (status == SignatoryStatus::Withdrawn)
        column->addWidget(new Banner(Tone::Warning,
                                     tr("The data controller has withdrawn from the protocol, so this agency takes no "
                                        "part. It stays bound for what it obtained before."),
                                     this));
    if (const QString needed = neededOf(registration); !needed.isEmpty() && status != SignatoryStatus::Withdrawn)
        column->addWidget(new Banner(Tone::Warning, needed, this));
    if (agency.active && !pdmoOn(m_file.officers, m_today))
        column->addWidget(new Banner(Tone::Warning,
                                     tr("No Primary Designated MARAC Officer today: nobody can authorise sharing for "
                                        "this agency. Designate one."),
                                     this));
}

void AgencyView::addHead(QVBoxLayout *column, const QString &title,
                         const QList<std::tuple<QString, QString, Ask>> &buttons)
{
    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    column->addWidget(rule);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new HeadingLabel(title, head), 1);
    if (m_mayKeep) {
        for (const auto &[name, words, ask] : buttons) {
            auto *button = new QPushButton(words, head);
            button->setObjectName(name);
            button->setAutoDefault(false);
            connect(button, &QPushButton::clicked, this, ask);
            row->addWidget(button);
        }
    }
    column->addWidget(head);
}

void AgencyView::addAgency(QVBoxLayout *column)
{
    addHead(column, tr("Agency"),
            {{QStringLiteral("editAgency"), tr("&Edit the agency"), &AgencyView::editAgencyAsked}});
    auto *facts = new FactList(this);
    facts->add(tr("Secure e-mail"), m_file.agency.secureEmail);
    facts->add(tr("Telephone"), m_file.agency.phone);
    facts->add(tr("Postal address"), m_file.agency.postalAddress);
    column->addWidget(facts);
}

void AgencyView::addOfficers(QVBoxLayout *column)
{
    addHead(column, tr("Designated officers"),
            {{QStringLiteral("designationForm"), tr("Designation &form…"), &AgencyView::designationFormAsked},
             {QStringLiteral("designate"), tr("&Designate an officer"), &AgencyView::designateAsked}});
    auto *officers = new OfficerList(m_file.officers, m_today, m_mayKeep, this);
    connect(officers, &OfficerList::editAsked, this, &AgencyView::editOfficerAsked);
    connect(officers, &OfficerList::endAsked, this, &AgencyView::endOfficerAsked);
    column->addWidget(officers);
}

void AgencyView::addSignatory(QVBoxLayout *column)
{
    const Signatory &s = m_file.signatory;
    QList<std::tuple<QString, QString, Ask>> buttons{
        {QStringLiteral("editSignatory"), tr("Edit the &controller"), &AgencyView::editSignatoryAsked}};
    if (signatoryStatus(s, m_today) == SignatoryStatus::Signed && !(s.withdrawnOn > s.signedOn))
        buttons.append({QStringLiteral("withdraw"), tr("Record a &withdrawal"), &AgencyView::withdrawAsked});
    addHead(column, tr("Data controller and signatory"), buttons);
    auto *facts = new FactList(this);
    facts->add(tr("Legal name"), s.legalName);
    facts->add(tr("Senior officer"),
               s.seniorOfficerPost.isEmpty()
                   ? s.seniorOfficer
                   : tr("%1, %2", "a name and a post").arg(s.seniorOfficer, s.seniorOfficerPost));
    const QString signer = s.signedBy.isEmpty() ? s.seniorOfficer : s.signedBy;
    facts->add(tr("Signed the protocol"),
               !s.signedOn.isValid()  ? QString()
                   : signer.isEmpty() ? written(s.signedOn)
                                      : tr("%1 by %2", "a day and a name").arg(written(s.signedOn), signer));
    if (s.withdrawnOn.isValid()) {
        facts->add(
            tr("Withdrawn from"),
            tr("%1, by written notice of %2", "two days").arg(written(s.withdrawnOn), written(s.withdrawalNoticeOn)));
    }
    facts->add(
        tr("ICO registration"),
        s.icoNumber.isEmpty() || !s.icoExpiresOn.isValid()
            ? s.icoNumber
            : tr("%1, to %2", "a registration number and its last day").arg(s.icoNumber, written(s.icoExpiresOn)));
    facts->add(tr("Registered purpose"), s.icoPurpose);
    facts->add(tr("Data protection law"), word(s.regime));
    facts->add(tr("Relevant authority"),
               s.relevantAuthority ? tr("Yes, Crime and Disorder Act 1998 section 115") : tr("No"));
    column->addWidget(facts);
    addUnits(column);
}

void AgencyView::addUnits(QVBoxLayout *column)
{
    if (m_file.units.size() < 2)
        return;
    column->addWidget(new HintLabel(
        tr("Other agencies of this controller; its signature and registration count for them too:"), this));
    auto *holder = new QWidget(this);
    auto *row = new FlowLayout(2 * theme::grid, holder);
    for (const Agency &unit : std::as_const(m_file.units)) {
        if (unit.id == m_file.agency.id)
            continue;
        auto *link = new LinkButton(QStringLiteral("unit.") + unit.code, unit.name, holder);
        connect(link, &LinkButton::clicked, this, [this, id = unit.id] { Q_EMIT agencyAsked(id); });
        row->insertWidget(-1, link);
    }
    column->addWidget(holder);
}

} // namespace marac
