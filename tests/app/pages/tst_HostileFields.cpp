// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/search/Search.h"
#include "tests/support/Bait.h"
#include "tests/support/HostileStrings.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace marac;
using namespace Qt::StringLiterals;

/// Every field of every form that a button of a page opens is filled with what text can do to a program. Nothing is fetched,
/// no label, tooltip or title takes it for more than text, and the register stays whole.
class TestHostileFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySearch();
    void everyForm_data();
    void everyForm();
    void leavesTheRegisterWhole();

private:
    /// The page anew; from row 0 on with that record of its list open.
    QWidget *open(const Page &page, int row);
    /// Presses, one after the other, whatever was not yet, each time on the page as it opens.
    void pressAll(const std::function<QWidget *()> &anew);
    QAbstractButton *untried(QWidget *page, const QStringList &others = {});
    void press(QWidget *page, QAbstractButton *button);
    void fill(QWidget *page);
    void look(QWidget *page, const QString &after);

    std::unique_ptr<test::Bait> m_bait;
    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    QStringList m_lines;
    int m_next = 0; ///< of m_lines
    QSet<QString> m_tried;
    QStringList m_found;
};

/// What is typed into one may take another away.
template <class Widget>
static QList<QPointer<Widget>> partsOf(QWidget *page)
{
    QList<QPointer<Widget>> parts;
    for (Widget *part : page->findChildren<Widget *>())
        parts << part;
    return parts;
}

static void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void TestHostileFields::initTestCase()
{
    theme::apply(Scheme::Light, 100);
    m_bait = std::make_unique<test::Bait>();
    m_lines = QStringList{m_bait->line()} + test::hostileLines();
    m_job = std::make_unique<test::MainJob>();
    const QString line = m_bait->line();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase(m_job->referralOf(line, line));
    MUST(keepReferral(m_job->reg(), m_job->referralOf(u"Piotr"_s, u"Zawada"_s)));
    const ReferralId assessed = *MUST(keepReferral(m_job->reg(), m_job->referralOf(u"%1 %n"_s, u"=1+1"_s)));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(assessed, 11)));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    m_context = std::make_unique<TestPageContext>(m_job->reg());
    m_context->prompts().goesAhead = false; // a question is asked and the answer is no
    m_context->prompts().reason.clear();
}

/// Buttons that work on the register as a whole, whose words are a person's own or nobody's; and papers, which have a test of
/// their own.
static bool isLeftOut(const QString &name)
{
    static const QStringList names{u"changeKey"_s, u"newSheet"_s,  u"backUpNow"_s,       u"checkBackups"_s,
                                   u"verify"_s,    u"showChair"_s, u"changePassphrase"_s};
    return names.contains(name) || name.startsWith(u"print"_s) || name.startsWith(u"cancel"_s)
        || name.startsWith(u"leave"_s);
}

/// What it opens is a list of other buttons, and waits for one of them.
static bool opensAMenu(const QAbstractButton *button)
{
    const auto *push = qobject_cast<const QPushButton *>(button);
    const auto *tool = qobject_cast<const QToolButton *>(button);
    return (push && push->menu()) || (tool && tool->menu());
}

/// One of a row of the same is enough.
static QString kindOf(const QAbstractButton *button)
{
    static const QRegularExpression number(u"\\.\\d+"_s);
    return button->objectName().remove(number);
}

QAbstractButton *TestHostileFields::untried(QWidget *page, const QStringList &others)
{
    for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        const QString kind = kindOf(button);
        if (button->isVisible() && button->isEnabled() && !kind.isEmpty() && !kind.startsWith(u"qt_"_s)
            && !opensAMenu(button) && !isLeftOut(kind) && !m_tried.contains(kind) && !others.contains(kind))
            return button;
    }
    return nullptr;
}

void TestHostileFields::fill(QWidget *page)
{
    for (const QPointer<QLineEdit> &line : partsOf<QLineEdit>(page)) {
        if (!line || !line->isVisible() || !line->isEnabled() || line->isReadOnly())
            continue;
        const QString text = m_lines.at(m_next++ % m_lines.size());
        line->selectAll();
        if (auto *guarded = qobject_cast<LineEdit *>(line.data()))
            guarded->insertGuarded(text);
        else
            line->insert(text);
    }
    for (const QPointer<NarrativeEdit> &editor : partsOf<NarrativeEdit>(page)) {
        if (editor && editor->isVisible() && editor->isEnabled() && !editor->isReadOnly())
            editor->setPlainText(m_bait->account() + m_lines.join(u'\n'));
    }
    settle();
}

void TestHostileFields::look(QWidget *page, const QString &after)
{
    page->grab();
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        if (part->toolTip().contains(u'<') || part->toolTip().contains(u"%n"_s))
            m_found << u"after %1 a tooltip holds what was typed"_s.arg(after);
        // Qt's own: tooltips, and what its file dialog says.
        const bool isQts = part->inherits("QTipLabel") || part->window()->inherits("QFileDialog");
        if (const auto *label = qobject_cast<QLabel *>(part);
            label && !isQts && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            m_found << u"after %1 a label is no plain text"_s.arg(after);
        if (part->toolTip().isEmpty())
            continue;
        const QPoint middle = part->rect().center();
        QHelpEvent help(QEvent::ToolTip, middle, part->mapToGlobal(middle));
        QCoreApplication::sendEvent(part, &help);
    }
    QList<QPointer<QWidget>> windows;
    for (QWidget *window : QApplication::topLevelWidgets())
        windows << window;
    for (const QPointer<QWidget> &window : std::as_const(windows)) {
        if (!window)
            continue;
        if (window->windowTitle().contains(u'<') || window->windowTitle().contains(u"%n"_s))
            m_found << u"after %1 a window is called by what was typed"_s.arg(after);
        const QPointer<QDialog> dialog = qobject_cast<QDialog *>(window.data());
        if (!dialog || !dialog->isVisible())
            continue;
        fill(dialog);
        if (dialog)
            dialog->grab();
        if (dialog)
            dialog->close();
    }
    settle();
    if (m_bait->wasTaken())
        m_found << u"after %1 something was fetched"_s.arg(after);
}

void TestHostileFields::press(QWidget *page, QAbstractButton *button)
{
    const QString kind = kindOf(button);
    m_tried << kind;
    button->click(); // it may be gone behind this
    settle();
    fill(page);
    look(page, kind);
}

QWidget *TestHostileFields::open(const Page &page, int row)
{
    m_view.reset(page.create(*m_context, nullptr));
    m_view->resize(1080, 600);
    m_view->show();
    m_view->refresh();
    settle();
    auto *list = m_view->findChild<QTableView *>(page.id + u".view"_s);
    if (row >= 0 && list && row < list->model()->rowCount()) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        settle();
    }
    return m_view.get();
}

void TestHostileFields::pressAll(const std::function<QWidget *()> &anew)
{
    QWidget *page = anew();
    fill(page);
    look(page, u"opening"_s);
    for (page = anew(); QAbstractButton *button = untried(page); page = anew()) {
        QStringList before;
        for (const QAbstractButton *one : page->findChildren<QAbstractButton *>()) {
            if (one->isVisible())
                before << kindOf(one);
        }
        press(page, button);
        // What the form itself has: to keep what was typed, and to add to it.
        for (int more = 0; more < 4; ++more) {
            QAbstractButton *within = untried(page, before);
            if (!within)
                break;
            press(page, within);
        }
    }
}

void TestHostileFields::everyForm_data()
{
    QTest::addColumn<QString>("id");
    for (const Page &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestHostileFields::everyForm()
{
    QFETCH(QString, id);
    m_found.clear();
    m_tried.clear();
    for (const Page &page : allPages()) {
        for (int row = -1; page.id == id && row < 4; ++row)
            pressAll([this, &page, row] { return open(page, row); });
    }
    m_view.reset();
    QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u'\n')));
}

/// Whatever is searched for is words: found where it stands, or refused with a sentence.
void TestHostileFields::everySearch()
{
    for (const QString &words : m_lines + QStringList{QString(1'000'000, u'x'), QString(300, u'%')}) {
        const Result<QList<SearchHit>> hits = search(m_job->reg(), words);
        QVERIFY2(hits || hits.error().kind == Problem::Kind::Invalid, qPrintable(words.left(50)));
    }
    QVERIFY(!MUST(search(m_job->reg(), u"Zawada"_s))->isEmpty());
    QVERIFY(MUST(search(m_job->reg(), u"%%%%"_s))->isEmpty()); // a sign, and nothing else
}

void TestHostileFields::leavesTheRegisterWhole()
{
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

QTEST_MAIN(TestHostileFields)
#include "tst_HostileFields.moc"
