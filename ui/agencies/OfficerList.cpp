// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/OfficerList.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/SecureEmail.h"
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/base/Text.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace marac {

static QString written(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

OfficerList::OfficerList(const QList<Officer> &officers, QDate today, bool mayKeep, QWidget *parent)
    : QWidget(parent), m_today(today), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid + theme::grid / 2);
    QList<Officer> present = officers;
    const auto isPast = [today](const Officer &officer) {
        return officer.endedOn.isValid() && officer.endedOn < today;
    };
    const auto firstPast =
        std::stable_partition(present.begin(), present.end(), [&](const Officer &o) { return !isPast(o); });
    const QList<Officer> past(firstPast, present.end());
    present.erase(firstPast, present.end());
    std::stable_partition(present.begin(), present.end(),
                          [](const Officer &o) { return o.designation == Designation::Pdmo; });
    for (const Officer &officer : std::as_const(present))
        addOfficer(officer, true, mayKeep);
    if (present.isEmpty())
        m_column->addWidget(
            new TextLabel(tr("Nobody is designated today."), TextSize::Body, TextLabel::Ink::Muted, this));
    if (!past.isEmpty()) {
        auto *earlier = new TextLabel(tr("Earlier"), TextSize::Body, TextLabel::Ink::Muted, this);
        m_column->addWidget(earlier);
        for (const Officer &officer : past)
            addOfficer(officer, false, mayKeep);
    }
}

void OfficerList::addOfficer(const Officer &officer, bool mayEnd, bool mayKeep)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(new TextLabel(officer.name, TextSize::Body, TextLabel::Ink::Text, line));
    const bool isCurrent = isDesignated(officer, m_today);
    const QString designation = officer.temporary
        ? tr("%1, one meeting", "a designation").arg(shortWord(officer.designation))
        : shortWord(officer.designation);
    head->addWidget(new StatusPill(isCurrent ? Tone::Info : Tone::Neutral, designation, line), 0, Qt::AlignTop);
    if (awaitsDesignationForm(officer, m_today))
        head->addWidget(new StatusPill(Tone::Warning, tr("Form not signed"), line), 0, Qt::AlignTop);
    head->addStretch(1);
    words->addLayout(head);

    QStringList parts;
    if (!officer.post.isEmpty())
        parts.append(officer.post);
    parts.append(officer.endedOn.isValid()
                     ? tr("%1 to %2", "first and last day").arg(written(officer.designatedOn), written(officer.endedOn))
                     : tr("since %1", "first day").arg(written(officer.designatedOn)));
    if (officer.formSignedOn.isValid())
        parts.append(tr("form signed on %1", "a day").arg(written(officer.formSignedOn)));
    if (officer.temporary)
        parts.append(tr("authorised by %1", "the PDMO's name").arg(officer.authorisedBy));
    words->addWidget(new TextLabel(parts.join(QStringLiteral(" · ")), TextSize::Small, TextLabel::Ink::Muted, line));
    QStringList contact;
    if (!officer.email.isEmpty())
        contact.append(isSecureEmail(officer.email, m_today)
                           ? officer.email
                           : tr("%1 (not secure)", "an e-mail address").arg(officer.email));
    if (!officer.phone.isEmpty())
        contact.append(officer.phone);
    if (!contact.isEmpty())
        words->addWidget(
            new TextLabel(contact.join(QStringLiteral(" · ")), TextSize::Small, TextLabel::Ink::Muted, line));
    row->addLayout(words, 1);
    if (mayKeep)
        addButtons(row, officer, mayEnd && !officer.temporary);
    m_column->addWidget(line);
}

void OfficerList::addButtons(QHBoxLayout *row, const Officer &officer, bool mayEnd)
{
    const auto add = [&](const QString &name, const QString &words, auto signal) {
        auto *button = new QPushButton(words, this);
        button->setObjectName(QStringLiteral("%1.%2").arg(name).arg(officer.id.value()));
        button->setAccessibleDescription(text::shown(officer.name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, signal, officer] { Q_EMIT(this->*signal)(officer); });
        row->addWidget(button, 0, Qt::AlignTop);
    };
    add(QStringLiteral("editOfficer"), tr("Correct"), &OfficerList::editAsked);
    if (mayEnd)
        add(QStringLiteral("endOfficer"), tr("End"), &OfficerList::endAsked);
}

} // namespace marac
