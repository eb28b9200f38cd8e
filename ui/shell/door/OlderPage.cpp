// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/OlderPage.h"

#include "ui/shell/door/DoorCard.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace marac {

static DoorCard *cardFor(Problem::Kind kind)
{
    if (kind == Problem::Kind::Forked) {
        return new DoorCard(
            OlderPage::tr("This register has another history"),
            OlderPage::tr("Find out first who worked on which copy. If this is the one to go on with, two "
                          "people may open it together."));
    }
    return new DoorCard(OlderPage::tr("This register is older than it was"),
                        OlderPage::tr("Look for the newer file first. If this copy is the right one, for example a "
                                      "restored backup, two people may open it together."));
}

OlderPage::OlderPage(const ShellParts &parts, const QString &path, const QString &login, const Problem &finding,
                     QWidget *parent)
    : QWidget(parent), m_parts(parts), m_path(path), m_form(new Form), m_login(new LineEdit(QStringLiteral("login"))),
      m_passphrase(new PassphraseEdit(QStringLiteral("passphrase"))),
      m_secondLogin(new LineEdit(QStringLiteral("secondLogin"))),
      m_secondPassphrase(new PassphraseEdit(QStringLiteral("secondPassphrase"))),
      m_reason(new NarrativeEdit(QStringLiteral("reason"))), m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("older"));
    DoorCard *card = cardFor(finding.kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    card->add(new Banner(Tone::Warning, finding.text));
    card->add(m_form);
    m_form->addSection(tr("You"));
    m_form->add(tr("&Login"), m_login);
    m_form->add(tr("&Passphrase"), m_passphrase);
    m_form->addSection(tr("A second person"),
                       tr("An administrator, deputy or chair, who types their own passphrase here."));
    m_form->add(tr("Their lo&gin"), m_secondLogin);
    m_form->add(tr("Their pa&ssphrase"), m_secondPassphrase);
    m_form->add(tr("&Reason"), m_reason, {.hint = tr("The audit trail keeps it.")});
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Opening"));
    m_progress->hide();
    m_form->addWidget(m_progress);
    QPushButton *open = m_form->addMainButton(QStringLiteral("openOlder"),
                                              finding.kind == Problem::Kind::Forked ? tr("&Open this register")
                                                                                    : tr("&Open the older register"));
    QPushButton *cancel = m_form->addButton(QStringLiteral("cancelOlder"), tr("&Cancel"));
    m_form->setPutAside([] { return false; }); // nothing typed here is kept: Escape goes to the button first
    connect(open, &QPushButton::clicked, this, &OlderPage::submit);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_isWorking)
            Q_EMIT cancelled();
    });
    m_login->setText(login);
    setFocusProxy(m_passphrase);
}

void OlderPage::submit()
{
    if (m_isWorking)
        return;
    m_form->clearProblems();
    QList<FieldProblem> missing;
    const auto demand = [&missing](bool isThere, const QString &field, const QString &text) {
        if (!isThere)
            missing += {field, text};
    };
    demand(!m_login->kept().isEmpty(), QStringLiteral("login"), tr("Type your login."));
    demand(!m_passphrase->isEmpty(), QStringLiteral("passphrase"), tr("Type your passphrase."));
    demand(!m_secondLogin->kept().isEmpty(), QStringLiteral("secondLogin"), tr("The second person types their login."));
    demand(!m_secondPassphrase->isEmpty(), QStringLiteral("secondPassphrase"),
           tr("The second person types their passphrase."));
    demand(!m_reason->kept().isEmpty(), QStringLiteral("reason"),
           tr("Give a reason; the register is not opened without one."));
    Result<Passphrase> first = m_passphrase->take();
    Result<Passphrase> second = m_secondPassphrase->take();
    if (!missing.isEmpty() || !first || !second) {
        m_form->showProblem({Problem::Kind::Invalid, tr("A passphrase could not be read. Type both again."), missing});
        return;
    }
    m_isWorking = true;
    m_progress->show();
    const auto typed = std::make_shared<std::pair<Passphrase, Passphrase>>(std::move(*first), std::move(*second));
    inBackground(
        this,
        [place = m_parts.place(m_path), login = m_login->kept(), other = m_secondLogin->kept(), typed] {
            return Both{deriveUnlock(place, login, typed->first), deriveUnlock(place, other, typed->second)};
        },
        [this, reason = m_reason->kept()](Both admissions) { enter(std::move(admissions), reason); });
}

void OlderPage::leaveAlone()
{
    m_passphrase->wipe();
    m_secondPassphrase->wipe();
    m_isLeft = m_isWorking;
}

void OlderPage::enter(Both admissions, const QString &reason)
{
    m_isWorking = false;
    m_progress->hide();
    if (std::exchange(m_isLeft, false)) {
        m_form->showProblem({Problem::Kind::Refused,
                             tr("The screen was locked before the register was open, so it stayed closed. Both type "
                                "their passphrase again."),
                             {}});
        return;
    }
    for (const Result<Admission> *admission : {&admissions.first, &admissions.second}) {
        if (!*admission) {
            m_form->showProblem(admission->error());
            return;
        }
    }
    Result<std::unique_ptr<Register>> opened = Register::enter(m_parts.place(m_path), std::move(*admissions.first),
                                                               AcceptOlder{reason, std::move(*admissions.second)});
    if (opened)
        Q_EMIT unlocked(std::make_shared<std::unique_ptr<Register>>(std::move(*opened)));
    else
        m_form->showProblem(opened.error());
}

} // namespace marac
