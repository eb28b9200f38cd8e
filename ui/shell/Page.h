// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "ui/shell/Errand.h"
#include "ui/widgets/Prompts.h"

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace marac {

class ChairDesk;
class Drafts;

/// What the card says while the register is away on an errand.
struct ErrandWords
{
    QString title = {};
    QString text = {};
    bool mayBeStopped = false; ///< half way, by the person: nothing is lost that can't be done again
    bool isOftenShort = false; ///< the card is drawn after a moment only, so that it doesn't flash up for nothing
    bool onlyReads = false; ///< locking and the end of the session end it: `then` may count on the page going with it
};

/// What a page may use. Lives as long as the register is unlocked; pages keep the reference.
class PageContext
{
public:
    PageContext();
    virtual ~PageContext();

    virtual Register &reg() = 0;
    virtual const Clock &clock() const = 0;
    virtual Prompts &prompts() = 0;
    /// Shows another page and, with a number, that record on it, or with `newRecord` its form for a new one. Asks first
    /// when unsaved work would be lost.
    virtual void go(const QString &pageId, qint64 recordId = 0) = 0;
    /// Long work on the register, beside the window: a card with these words stands over the pages meanwhile and nothing
    /// else can be done; locking and closing wait for it, as ErrandWords say. Then `then` runs here, unless `context` is gone:
    /// read afresh. Where the register is away already that is told, neither runs, and it answers false.
    virtual bool sendOff(const ErrandWords &words, Errand::Work work, QObject *context, std::function<void()> then) = 0;
    /// Whether there is such a page and the person may open it.
    virtual bool shows(const QString &pageId) const = 0;

    /// What is typed on the pages and not saved.
    Drafts &drafts();

    /// What a meeting in session keeps beside its records.
    ChairDesk &desk() { return *m_desk; }
    /// To go on with it after the register was locked: who made this context hands it to the next.
    std::shared_ptr<ChairDesk> sharedDesk() const { return m_desk; }
    void setDesk(std::shared_ptr<ChairDesk> desk) { m_desk = std::move(desk); }

    static constexpr qint64 newRecord = -1;

    QDate today() const { return clock().today(); }

    /// Whether the register's file is so large that what goes through much of it takes longer than a person notices (readLong).
    bool isLarge();
    void setLargeFrom(qint64 bytes) { m_largeFrom = bytes; }

private:
    qint64 m_largeFrom = 512 * 1024 * 1024; ///< bytes, some 30,000 cases
    std::unique_ptr<Drafts> m_drafts;
    std::shared_ptr<ChairDesk> m_desk;
};

/// A page's widget. Created when first shown, destroyed when the register is locked. The shell scrolls it when it is larger
/// than the window and puts the margins around it that all pages have: a page's own layout has none.
class PageView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows one record of this page's kind; PageContext::newRecord is the form for a new one, where the page has one.
    virtual void openRecord(qint64 recordId) { Q_UNUSED(recordId); }
    /// Another record is opened next, and nothing is typed: what refresh() would read of the one in sight, and record as a look
    /// at it, nobody sees.
    virtual void leaveRecord() {}
    /// The page came into sight again: read afresh what may have changed. Also called right after creation.
    virtual void refresh() {}
    /// The register is about to be locked: put unsaved work into the draft store. Must not ask anything. False when something
    /// typed could not be kept; that has been told.
    virtual bool saveDraft() { return true; }
    /// Whether something is typed that is not saved.
    virtual bool hasUnsavedWork() const { return false; }
    /// What is lost for good when the register is locked now, in a sentence; empty for nothing.
    virtual QString lostByLocking() const { return {}; }
    /// Opens the form that `draft` was typed in; a DraftedForm puts it back itself. Unless the page does something else: the
    /// record whose number ends the draft's subject ("12", "cancel/12"), or the form for a new one.
    virtual void openDraft(const Draft &draft);
};

/// One of a page's forms whose typing is kept as a draft.
struct DraftKind
{
    QString form;               ///< as DraftKey has it
    QString words;              ///< translated, in the middle of a sentence: "a report on an action"
    Operation needs;            ///< offered only to roles that may do this
    bool offeredByPage = false; ///< the page offers it by its own means
};

/// One entry of the navigation rail. A room makes its own with a function (`Page meetingsPage()`), and app/Pages.cpp
/// lists them; the shell knows no page by name.
struct Page
{
    /// The upper and the lower part of the rail, and its foot for what concerns the person alone.
    enum class Group { Work, Keeping, Own };

    QString id;       ///< "meetings"; what go() takes
    QString title;    ///< translated
    QString iconName; ///< see ui/widgets/looks/Icons.h
    int order = 0;    ///< place in the rail; tens, so that others fit between
    Operation needs;  ///< the page is offered only to roles that may do this
    std::function<PageView *(PageContext &context, QWidget *parent)> create;
    Group group = Group::Work;
    QKeySequence key = {}; ///< a key of its own that shows it from every page, and its first field; none for most
    QList<DraftKind> drafts = {};
};

} // namespace marac
