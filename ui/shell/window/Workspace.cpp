// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/Workspace.h"

#include "core/referrals/lists/ReferralLists.h"
#include "ui/shell/DayTurn.h"
#include "ui/shell/QuietCheck.h"
#include "ui/shell/WaitingCard.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/shell/drafts/OwnWriting.h"
#include "ui/shell/drafts/UnfinishedBar.h"
#include "ui/shell/window/NavigationRail.h"
#include "ui/shell/window/RailArea.h"
#include "ui/widgets/FirstStop.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/MessageBar.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

static QList<Page> permitted(const QList<Page> &pages, const User &user)
{
    QList<Page> seen;
    std::copy_if(pages.begin(), pages.end(), std::back_inserter(seen),
                 [&user](const Page &page) { return permits(user, page.needs); });
    std::stable_sort(seen.begin(), seen.end(), [](const Page &a, const Page &b) {
        return std::pair(a.group, a.order) < std::pair(b.group, b.order);
    });
    return seen;
}

Workspace::Workspace(std::unique_ptr<Register> opened, const QList<Page> &pages, QWidget *parent)
    : QWidget(parent), m_register(std::move(opened)), m_pages(permitted(pages, m_register->actor())),
      m_rail(new NavigationRail(m_pages, this)), m_lockWarning(new Banner(Tone::Warning, {}, this)),
      m_messages(new MessageBar(this)), m_unfinished(nullptr), m_work(new QGridLayout),
      m_stack(new QStackedWidget(this)), m_prompts(*m_messages, this, this)
{
    drafts().setPages(m_pages);
    connect(&drafts(), &Drafts::carryOnAsked, this, &Workspace::carryOn);
    m_unfinished = new UnfinishedBar(drafts(), this);
    new OwnWriting(*m_register, drafts(), this);
    setObjectName(QStringLiteral("workspace"));
    m_lockWarning->setObjectName(QStringLiteral("lockWarning"));
    m_lockWarning->hide();
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, 0);
    notices->setSpacing(4);
    notices->addWidget(m_lockWarning);
    notices->addWidget(m_messages);
    notices->addWidget(m_unfinished);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addLayout(notices);
    m_stack->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, theme::grid);
    m_work->addWidget(m_stack, 0, 0);
    right->addLayout(m_work, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new RailArea(m_rail, this));
    row->addLayout(right, 1);
    connect(new DayTurn(m_register->clock(), this), &DayTurn::turned, this, &Workspace::readPageAgain);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) { go(id); });
    connect(m_rail, &NavigationRail::keyed, this, [this](const QString &id) {
        rememberFocus();
        go(id);
        m_lastFocus.remove(id);
        enterPage();
    });
    if (m_register->actor().mustChangePassphrase) {
        connect(m_register.get(), &Register::changed, this, [this] {
            // Later: the change is announced from inside the page that made it.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_register && !m_register->actor().mustChangePassphrase)
                        Q_EMIT passphraseChosen();
                },
                Qt::QueuedConnection);
        });
    }
    const QStringList toTell = m_register->notices() + ownListRemarks();
    for (const QString &notice : toTell)
        m_prompts.warn(notice);
    // Once, and later: it is told from inside whatever was recorded.
    connect(
        m_register.get(), &Register::clockWentBack, this,
        [this] {
            if (m_register) {
                m_prompts.warn(
                    tr("This computer’s clock was put back while the register is open. What is recorded from now on "
                       "carries the earlier time, and the audit trail marks it. Check the date and time of the "
                       "computer."));
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (!m_pages.isEmpty())
        go(m_pages.first().id);
    checkQuietly();
}

Workspace::~Workspace()
{
    static_cast<void>(release());
}

std::unique_ptr<Register> Workspace::release()
{
    m_check.reset();
    m_errand.reset();
    if (m_register)
        drafts().close();
    // Pages hold a reference to the register, so they must be gone before it is closed.
    m_views.clear();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    return std::move(m_register);
}

void Workspace::go(const QString &pageId, qint64 recordId)
{
    if (isAway())
        return;
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page &p) { return p.id == pageId; });
    if (page == m_pages.end()) {
        m_prompts.failed(
            {Problem::Kind::Denied,
             tr("Your role does not include that page. Nothing was opened; ask an administrator if you need it."),
             {}});
        m_rail->setCurrent(m_current);
        return;
    }
    PageView *view = m_views.value(pageId);
    if (recordId && view && view->hasUnsavedWork()) {
        m_prompts.confirm(this,
                          {tr("Leave what you typed?"),
                           tr("This page holds work that is not saved. It is kept as a draft and offered again; a "
                              "passphrase is not."),
                           tr("&Leave it as a draft")},
                          [this, shown = *page, recordId] {
                              if (saveDrafts()) // what could not be kept stays in sight, and has been told
                                  show(shown, recordId);
                          });
        m_rail->setCurrent(m_current);
        return;
    }
    show(*page, recordId);
}

bool Workspace::shows(const QString &pageId) const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [&](const Page &page) { return page.id == pageId; });
}

void Workspace::show(const Page &page, qint64 recordId)
{
    PageView *view = m_views.value(page.id);
    if (!view) {
        view = page.create(*this, nullptr);
        view->setObjectName(QStringLiteral("page.") + page.id);
        view->setAccessibleName(page.title);
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(view);
        m_stack->addWidget(scroll);
        m_views.insert(page.id, view);
    }
    if (m_current != page.id)
        m_messages->clearOutcome();
    rememberFocus();
    m_current = page.id;
    m_rail->setCurrent(page.id);
    m_stack->setCurrentWidget(view->parentWidget()->parentWidget());
    if (recordId > 0 && !view->hasUnsavedWork())
        view->leaveRecord();
    view->refresh();
    m_unfinished->setPage(page.id);
    if (recordId)
        view->openRecord(recordId);
    const QWidget *focus = QApplication::focusWidget();
    if (!recordId || !focus || !view->isAncestorOf(focus))
        enterPage();
}

/// Shows the form that it was typed in. Its page may have none just now: the record was closed, or a step comes first.
void Workspace::carryOn(const UnfinishedForm &unfinished)
{
    go(unfinished.page);
    PageView *view = m_views.value(unfinished.page);
    if (m_current != unfinished.page || !view)
        return;
    const DraftedForm *standing = drafts().open(unfinished.key());
    if (!standing || !standing->isInSight())
        view->openDraft(unfinished.draft);
    if (DraftedForm *form = drafts().open(unfinished.key())) {
        form->begin();
    } else if (!unfinished.offeredByPage) {
        m_prompts.warn(tr("What you typed is put aside until its form stands open again: take the same step as before. "
                          "Discard it when you no longer need it."));
    }
}

void Workspace::rememberFocus()
{
    PageView *view = m_views.value(m_current);
    QWidget *focus = QApplication::focusWidget();
    if (view && focus && view->isAncestorOf(focus))
        m_lastFocus.insert(m_current, focus);
}

void Workspace::enterPage()
{
    PageView *view = m_views.value(m_current);
    if (!view)
        return;
    QWidget *stop = m_lastFocus.value(m_current);
    const auto takesKeys = [view](const QWidget *widget) {
        return widget && view->isAncestorOf(widget) && widget->isVisibleTo(view) && widget->isEnabled();
    };
    if (!takesKeys(stop))
        stop = view->focusProxy(); // where a page says that work begins on it
    if (!takesKeys(stop))
        stop = view->findChild<QWidget *>(m_current + QStringLiteral(".view"));
    if (!takesKeys(stop))
        stop = firstStop(view);
    if (stop)
        stop->setFocus(Qt::TabFocusReason);
}

/// Begins when the first page is in sight.
void Workspace::checkQuietly()
{
    m_check = std::make_unique<QuietCheck>(*m_register);
    connect(m_check.get(), &QuietCheck::mended, this, [this](const QString &notice) {
        m_prompts.warn(notice);
        readPageAgain();
    });
    connect(m_check.get(), &QuietCheck::failed, this, [this](const Problem &problem) { m_prompts.failed(problem); });
}

/// The other pages are read again when they come into sight.
void Workspace::readPageAgain()
{
    PageView *view = m_views.value(m_current);
    if (!m_register || isAway() || !view)
        return;
    view->refresh();
}

QWidget *Workspace::pageArea() const
{
    return m_stack;
}

bool Workspace::saveDrafts()
{
    bool areKept = true;
    for (PageView *view : std::as_const(m_views))
        areKept = view->saveDraft() && areKept;
    return drafts().keepAll() && areKept;
}

QStringList Workspace::lostByLocking() const
{
    QStringList lost;
    for (const PageView *view : std::as_const(m_views)) {
        if (const QString words = view->lostByLocking(); !words.isEmpty())
            lost += words;
    }
    return lost;
}

void Workspace::warnOfLock(const QString &text)
{
    if (text.isEmpty())
        m_lockWarning->hide();
    else
        m_lockWarning->show(Tone::Warning, text);
}

} // namespace marac
