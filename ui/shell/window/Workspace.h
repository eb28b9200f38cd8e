// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/Page.h"
#include "ui/shell/window/WindowPrompts.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

class QGridLayout;
class QStackedWidget;

namespace marac {

class Banner;
class MessageBar;
class NavigationRail;
class QuietCheck;
class UnfinishedBar;
class WaitingCard;
struct UnfinishedForm;

/// Everything that shows an unlocked register: rail, messages, pages. Owns the register; destroying the workspace is what
/// locking does: first the pages go, then the register.
class Workspace final : public QWidget, public PageContext
{
    Q_OBJECT

public:
    /// `pages` in any order; those the person may not see are left out.
    Workspace(std::unique_ptr<Register> opened, const QList<Page> &pages, QWidget *parent = nullptr);
    ~Workspace() override;

    Register &reg() override { return *m_register; }
    const Clock &clock() const override { return m_register->clock(); }
    Prompts &prompts() override { return m_prompts; }
    void go(const QString &pageId, qint64 recordId = 0) override;
    bool sendOff(const ErrandWords &words, Errand::Work work, QObject *context, std::function<void()> then) override;

    /// The register is away on an errand.
    bool isAway() const { return m_errand != nullptr; }
    /// Tells the errand to end soon.
    void callBack();
    /// Somebody leaves: the same, of one that only reads; of any when there is no time to wait.
    void endSoon(bool isHurried);
    /// Waits here for the errand and what follows it; for one that only reads no longer than it takes to end it.
    void finishErrand();
    /// On the card that stands over the pages while the register is away.
    void sayMeanwhile(const QString &text);

    /// Destroys the pages and hands the register over, still unlocked; the workspace is of no use afterwards.
    std::unique_ptr<Register> release();
    /// Lets every page put its unsaved work aside; false when something typed could not be kept.
    bool saveDrafts();
    /// What pages lose for good when they are destroyed now, in sentences.
    QStringList lostByLocking() const;
    QString currentPage() const { return m_current; }
    PageView *view(const QString &pageId) const { return m_views.value(pageId); }
    const QList<Page> &pages() const { return m_pages; }
    /// Whether the person may open that page.
    bool shows(const QString &pageId) const override;
    NavigationRail *rail() const { return m_rail; }
    MessageBar *messages() const { return m_messages; }
    QWidget *pageArea() const;
    /// Puts the keyboard into the page in sight: where it was last, else on its list, else at its first stop.
    void enterPage();
    /// "Locks in 20 seconds"; empty takes it away.
    void warnOfLock(const QString &text);

Q_SIGNALS:
    /// The errand is over and what followed it is done.
    void cameBack();
    /// Somebody whose passphrase was set by somebody else has now one of their own: more is permitted than is shown.
    void passphraseChosen();

private:
    void show(const Page &page, qint64 recordId);
    void rememberFocus();
    void rememberDialog();
    void carryOn(const UnfinishedForm &unfinished);
    void endErrand();
    void readPageAgain();
    void checkQuietly();
    void setOthersEnabled(bool enabled);

    std::unique_ptr<Register> m_register;
    std::unique_ptr<QuietCheck> m_check; ///< goes before the register it looks at
    std::unique_ptr<Errand> m_errand;    ///< and so does this
    QList<Page> m_pages;
    NavigationRail *m_rail;
    Banner *m_lockWarning;
    MessageBar *m_messages;
    UnfinishedBar *m_unfinished;
    QGridLayout *m_work; ///< the pages, and over them what has to be waited for
    QStackedWidget *m_stack;
    WindowPrompts m_prompts;
    QPointer<WaitingCard> m_card;
    bool m_onlyReads = false; ///< the errand
    QHash<QString, PageView *> m_views;
    QHash<QString, QPointer<QWidget>> m_lastFocus; ///< by page
    QPointer<QWidget> m_inDialog; ///< had the keyboard when the errand began
    QString m_current;
};

} // namespace marac
