// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace marac;
using namespace Qt::StringLiterals;

/// The wheel scrolls the page, and what the pointer passes over stays as it is.
class TestStillUnderWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabsStay();
    void choicesStay();
    void numbersStay();
    void aNumberWithTheKeyboardTakesTheWheel();

private:
    /// One step towards the end of the page, with the pointer in the middle of the widget.
    static void roll(QWidget *below)
    {
        const QPointF at = below->rect().center();
        QWheelEvent event(at, below->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        // What the program sends itself is not passed on to what stands below.
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(below, &event);
    }
    int scrolled() const { return m_page->verticalScrollBar()->value(); }

    std::unique_ptr<QScrollArea> m_page;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_plain = nullptr;
    Choice *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QLineEdit *m_elsewhere = nullptr;
};

void TestStillUnderWheel::init()
{
    theme::apply(Scheme::Light, 100);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    m_tabs = new QTabBar;
    m_plain = new QComboBox;
    m_choice = new Choice(u"method"_s, false);
    m_number = new QSpinBox;
    m_elsewhere = new QLineEdit;
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        m_tabs->addTab(name);
        m_plain->addItem(name);
        m_choice->addCode(name, name);
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_plain), static_cast<QWidget *>(m_choice),
          static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_elsewhere)})
        column->addWidget(part);
    column->addSpacing(2000);
    m_page = std::make_unique<QScrollArea>();
    m_page->setWidgetResizable(true);
    m_page->setWidget(sheet);
    m_page->resize(400, 300);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_elsewhere->setFocus();
    m_tabs->setCurrentIndex(1);
    m_plain->setCurrentIndex(1);
    m_choice->setCurrentIndex(1);
    m_number->setValue(50);
    QCOMPARE(scrolled(), 0);
}

void TestStillUnderWheel::tabsStay()
{
    roll(m_tabs);
    QCOMPARE(m_tabs->currentIndex(), 1);
    QVERIFY(scrolled() > 0);
    // With the keyboard on them too: it is left there by the section that was chosen last.
    m_tabs->setFocus();
    roll(m_tabs);
    QCOMPARE(m_tabs->currentIndex(), 1);
}

void TestStillUnderWheel::choicesStay()
{
    roll(m_plain);
    QCOMPARE(m_plain->currentIndex(), 1);
    const int before = scrolled();
    QVERIFY(before > 0);
    roll(m_choice);
    QCOMPARE(m_choice->currentIndex(), 1);
    QVERIFY(scrolled() > before);
}

void TestStillUnderWheel::numbersStay()
{
    roll(m_number);
    QCOMPARE(m_number->value(), 50);
    QVERIFY(scrolled() > 0);
    // Nor does it get the keyboard by the wheel, and take the next turn for its own.
    QVERIFY((m_number->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    theme::apply(Scheme::Dark, 100); // dressed once more
    roll(m_number);
    QCOMPARE(m_number->value(), 50);
}

void TestStillUnderWheel::aNumberWithTheKeyboardTakesTheWheel()
{
    m_number->setFocus();
    QVERIFY(m_number->hasFocus());
    roll(m_number);
    QCOMPARE(m_number->value(), 49);
    QCOMPARE(scrolled(), 0);
}

QTEST_MAIN(TestStillUnderWheel)
#include "tst_StillUnderWheel.moc"
