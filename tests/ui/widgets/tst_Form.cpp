// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "ui/widgets/ReasonDialog.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/ChoiceButtons.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/PassphraseEdit.h"
#include "ui/widgets/forms/ErrorSummary.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace marac;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void showsProblemsBesideFieldsAndInASummaryThatTakesTheFocus();
    void returnLeadsToWhatIsWrong();
    void leadsToAFieldThatIsFoldedAway();
    void checksItsEditors();
    void mainButtonIsPressedFromAnyField();
    void escapeGivesAFormUp();
    void labelsLeadToTheirFields();
    void pasteThatDoesNotFitChangesNothing();
    void tenMegabytesAreAnsweredAtOnce();
    void markupIsShownAsTyped();
    void anAccountIsReadAsItStands();
    void hiddenCharactersAreNamedWhileTyping();
    void answersBySingleKeys();
    void checkListKeepsItsOrder();
    void choiceIgnoresTheWheelWithoutFocus();
    void choiceTakesWordsWithASpace();
    void passphraseIsWipedWhenTaken();
    void reasonIsDemanded();
    void whoDecidedIsDemanded();
};

struct Shown
{
    Form form;
    LineEdit *name;
    DateEdit *day;
    QPushButton *save;

    Shown()
    {
        name = form.add(QStringLiteral("&Name"), new LineEdit(QStringLiteral("name")),
                        {.hint = QStringLiteral("As on the card.")});
        day = form.add(QStringLiteral("&Day"), new DateEdit(QStringLiteral("day"), QDate(2026, 9, 3)),
                       {.isOptional = true});
        save = form.addMainButton(QStringLiteral("save"), QStringLiteral("&Save"));
        form.resize(600, 400);
        form.show();
        QApplication::setActiveWindow(&form);
    }
};

void TestForm::showsProblemsBesideFieldsAndInASummaryThatTakesTheFocus()
{
    Shown s;
    s.form.showProblem({Problem::Kind::Invalid,
                        {},
                        {{QStringLiteral("day"), QStringLiteral("Give the day.")},
                         {QStringLiteral("elsewhere"), QStringLiteral("Not on this form.")}}});
    auto *summary = s.form.findChild<ErrorSummary *>();
    QVERIFY(summary->isVisible());
    QVERIFY(summary->hasFocus());
    QCOMPARE(s.form.problemTexts(),
             QStringList({QStringLiteral("Day: Give the day."), QStringLiteral("Not on this form.")}));
    QCOMPARE(s.form.field(QStringLiteral("day"))->problem(), QStringLiteral("Give the day."));
    QVERIFY(s.day->accessibleDescription().contains(QStringLiteral("Give the day.")));
    assertAccessible(&s.form);

    auto *link = s.form.findChild<LinkButton *>(QStringLiteral("problemLink"));
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(s.day->hasFocus());
    QTest::keyClicks(s.day, QStringLiteral("t"));
    QVERIFY(s.form.field(QStringLiteral("day"))->problem().isEmpty());
    s.form.clearProblems();
    QVERIFY(!summary->isVisible());
}

/// Of a part that stands in the form, too: a link that leads nowhere leaves people before a riddle.
void TestForm::returnLeadsToWhatIsWrong()
{
    Form form;
    const auto line = [&form](const char *name) {
        return form.add(QString::fromLatin1(name), new LineEdit(QString::fromLatin1(name)));
    };
    auto *right = line("right");
    auto *wrong = line("wrong");
    auto *wrongToo = line("wrongToo");
    line("last");
    QSignalSpy pressed(form.addMainButton(QStringLiteral("save"), QStringLiteral("&Save")), &QPushButton::clicked);
    form.show();
    QApplication::setActiveWindow(&form);
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Return);
    QVERIFY(right->hasFocus()); // nothing is wrong
    form.showProblem({Problem::Kind::Invalid,
                      {},
                      {{QStringLiteral("wrong"), QStringLiteral("Mend this.")},
                       {QStringLiteral("wrongToo"), QStringLiteral("And this.")}}});
    auto *summary = form.findChild<ErrorSummary *>();
    QVERIFY(summary->hasFocus());
    QTest::keyClick(summary, Qt::Key_Return);
    QVERIFY(wrong->hasFocus());
    QTest::keyClick(wrong, Qt::Key_Return);
    QVERIFY(wrongToo->hasFocus());
    QTest::keyClick(wrongToo, Qt::Key_Return);
    QVERIFY(wrong->hasFocus());
    right->setFocus();
    QTest::keyClick(right, Qt::Key_Enter);
    QVERIFY(wrong->hasFocus());
    QCOMPARE(pressed.size(), 0);
    form.clearProblems();
    QTest::keyClick(wrong, Qt::Key_Return);
    QVERIFY(wrong->hasFocus());
}

void TestForm::leadsToAFieldThatIsFoldedAway()
{
    Shown s;
    auto *part = new Form;
    auto *later = part->add(QStringLiteral("Later"), new LineEdit(QStringLiteral("later")));
    s.form.addWidget(part);
    s.form.adoptForm(part);
    part->show();
    part->field(QStringLiteral("later"))->hide();
    connect(part, &Form::foldedFieldWanted, part, [part](const QString &name) { part->field(name)->show(); });
    QSignalSpy own(&s.form, &Form::foldedFieldWanted);
    QSignalSpy parts(part, &Form::foldedFieldWanted);
    s.form.showProblem({Problem::Kind::Invalid,
                        {},
                        {{QStringLiteral("name"), QStringLiteral("Give a name.")},
                         {QStringLiteral("later"), QStringLiteral("Too long.")}}});
    const QList<LinkButton *> links = s.form.findChildren<LinkButton *>(QStringLiteral("problemLink"));
    QCOMPARE(links.size(), 2);
    QTest::keyClick(links.first(), Qt::Key_Space);
    QVERIFY(s.name->hasFocus());
    QCOMPARE(parts.size(), 0);                     // it was in sight
    QTest::keyClick(links.last(), Qt::Key_Return); // a link is followed by either
    QVERIFY(later->isVisible() && later->hasFocus());
    QCOMPARE(parts.size(), 1);
    QCOMPARE(own.size(), 0);
}

void TestForm::checksItsEditors()
{
    Shown s;
    QVERIFY(s.form.check());
    s.day->setText(QStringLiteral("31/2/2026"));
    s.name->setText(QString(QChar(0xFFFE)));
    QVERIFY(!s.form.check());
    QCOMPARE(s.form.problemTexts().size(), 2);
    s.day->parentWidget()->hide();
    s.name->clear();
    s.form.clearProblems();
    QVERIFY(s.form.check());
}

void TestForm::mainButtonIsPressedFromAnyField()
{
    Shown s;
    QSignalSpy pressed(s.save, &QPushButton::clicked);
    s.name->setFocus();
    QTest::keyClick(s.name, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed.size(), 1);
}

void TestForm::escapeGivesAFormUp()
{
    Shown s;
    QTest::keyClick(s.name, Qt::Key_Escape); // there is no button for it
    QPushButton *leave = s.form.addButton(QStringLiteral("leaveForm"), QStringLiteral("Do not save"));
    QTRY_VERIFY(leave->isVisible());
    const QSignalSpy left(leave, &QPushButton::clicked);
    QTest::keyClick(s.name, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    bool isKept = false;
    s.form.setPutAside([&isKept] { return isKept; });
    QTest::keyClick(s.name, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(s.form.focusWidget(), leave); // what would be lost is given up by a second key
    QTest::keyClick(leave, Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
    isKept = true;
    QTest::keyClick(s.day, Qt::Key_Escape);
    QCOMPARE(left.size(), 3);
}

void TestForm::labelsLeadToTheirFields()
{
    Shown s;
    QStringList labels;
    for (const QLabel *label : s.form.findChildren<QLabel *>()) {
        if (label->buddy())
            labels += label->text();
    }
    QCOMPARE(labels, QStringList({QStringLiteral("&Name"), QStringLiteral("&Day (optional)")}));
    QTest::keyClick(&s.form, Qt::Key_D, Qt::AltModifier);
    QVERIFY(s.day->hasFocus());
}

void TestForm::pasteThatDoesNotFitChangesNothing()
{
    Shown s;
    s.name->setText(QStringLiteral("before"));
    s.name->setFocus();
    QApplication::clipboard()->setText(QString(65'536, QLatin1Char('x')));
    QTest::keyClick(s.name, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(s.name->text(), QStringLiteral("before"));
    QVERIFY(s.form.field(QStringLiteral("name"))->problem().contains(QStringLiteral("65,536")));
    QApplication::clipboard()->setText(QStringLiteral(" and\nafter"));
    QTest::keyClick(s.name, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(s.name->text(), QStringLiteral("before and after"));
    QVERIFY(s.form.field(QStringLiteral("name"))->problem().isEmpty());
}

void TestForm::tenMegabytesAreAnsweredAtOnce()
{
    NarrativeEdit edit(QStringLiteral("account"));
    QSignalSpy refused(&edit, &NarrativeEdit::refused);
    edit.show();
    edit.setPlainText(QStringLiteral("before"));
    QApplication::clipboard()->setText(QString(10 * 1024 * 1024, QLatin1Char('x')));
    QElapsedTimer timer;
    timer.start();
    edit.paste();
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(edit.toPlainText(), QStringLiteral("before"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("10,485,760")));
    QApplication::clipboard()->clear();
}

/// As Word gives it away: a day with spaces that don't break, and line ends of two more kinds.
void TestForm::anAccountIsReadAsItStands()
{
    NarrativeEdit edit(QStringLiteral("account"));
    edit.setPlainText(QStringLiteral("on 4\u00A0May\nat\u2028the\u2029door"));
    QCOMPARE(edit.kept(), QStringLiteral("on 4\u00A0May\nat\nthe\ndoor"));
    LineEdit line(QStringLiteral("name"));
    line.insertGuarded(QStringLiteral("4\u00A0Marlow\u2028Court\u2029Bootle\r\nSefton"));
    QCOMPARE(line.kept(), QStringLiteral("4\u00A0Marlow Court Bootle Sefton"));
}

void TestForm::markupIsShownAsTyped()
{
    const QString bomb = QStringLiteral("<img src='/etc/hostname'><b>bold</b>");
    NarrativeEdit edit(QStringLiteral("account"));
    QMimeData html;
    html.setHtml(bomb);
    html.setText(bomb);
    QApplication::clipboard()->setMimeData(new QMimeData);
    edit.setPlainText(bomb);
    QCOMPARE(edit.toPlainText(), bomb);
    Shown s;
    s.form.showProblem({Problem::Kind::Refused, bomb, {}});
    for (const QLabel *label : s.form.findChildren<QLabel *>())
        QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void TestForm::hiddenCharactersAreNamedWhileTyping()
{
    Shown s;
    auto *account = s.form.add(QStringLiteral("&Account"), new NarrativeEdit(QStringLiteral("account")));
    const auto named = [&s](const QWidget *editor) { // not yet laid out, so as far as the form is concerned
        const auto labels = s.form.field(editor->objectName())->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) {
                               return !label->isHidden() && label->text().contains(QStringLiteral("abc⟦U+202E⟧def"));
                           })
            && editor->accessibleDescription().contains(QStringLiteral("⟦U+202E⟧"));
    };
    const QString turned = QStringLiteral("abc\u202edef");
    QVERIFY(!named(s.name) && !named(account));
    s.name->insertGuarded(turned); // as by a paste
    account->setPlainText(turned); // as read from the register
    QVERIFY(named(s.name) && named(account));
    QCOMPARE(s.name->kept(), turned);
    QCOMPARE(account->kept(), turned);
    s.name->clear();
    account->clear();
    QVERIFY(!named(s.name) && !named(account));
}

void TestForm::answersBySingleKeys()
{
    Form form;
    auto *first = form.add(QStringLiteral("1. Frightened?"), ChoiceButtons::answers(QStringLiteral("item1")));
    form.show();
    QApplication::setActiveWindow(&form);
    QSignalSpy chosen(first, &ChoiceButtons::chosen);
    first->setFocus();
    for (const auto &[key, code] :
         {std::pair(Qt::Key_Y, "yes"), {Qt::Key_N, "no"}, {Qt::Key_D, "dont_know"}, {Qt::Key_A, "not_asked"}}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(first->code(), QString::fromLatin1(code));
    }
    QCOMPARE(chosen.size(), 4);
    first->setCode({});
    QVERIFY(first->code().isEmpty());
    assertAccessible(&form);
}

void TestForm::checkListKeepsItsOrder()
{
    CheckList list(QStringLiteral("strands"), 2);
    for (const char *code : {"race", "religion", "disability"})
        list.addCode(QString::fromLatin1(code), QString::fromLatin1(code));
    list.setCodes({QStringLiteral("disability"), QStringLiteral("race"), QStringLiteral("unknown")});
    QCOMPARE(list.codes(), QStringList({QStringLiteral("race"), QStringLiteral("disability")}));
    list.show();
    QTest::keyClick(list.findChild<QCheckBox *>(QStringLiteral("strands.religion")), Qt::Key_Space);
    QCOMPARE(list.codes().size(), 3);
}

void TestForm::choiceIgnoresTheWheelWithoutFocus()
{
    Choice choice(QStringLiteral("agency"));
    choice.addCode(QStringLiteral("POL"), QStringLiteral("Police"));
    choice.addCode(QStringLiteral("VS"), QStringLiteral("Victim Support"));
    choice.show();
    choice.setCode(QStringLiteral("POL"));
    choice.clearFocus();
    QWheelEvent wheel({5, 5}, choice.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&choice, &wheel);
    QCOMPARE(choice.code(), QStringLiteral("POL"));
    choice.setCode(QStringLiteral("nobody"));
    QCOMPARE(choice.code(), QStringLiteral("POL"));
    choice.setCode({});
    QVERIFY(choice.code().isEmpty());
}

void TestForm::choiceTakesWordsWithASpace()
{
    Choice agency(QStringLiteral("agency"));
    for (const char *name : {"Merseyside Fire and Rescue", "Merseyside Police", "Victim Support"})
        agency.addCode(QString::fromLatin1(name), QString::fromLatin1(name));
    agency.show();
    QVERIFY(QTest::qWaitForWindowExposed(&agency));
    agency.setFocus();
    QTest::keyClicks(&agency, QStringLiteral("Merseyside P"));
    QCOMPARE(agency.code(), QStringLiteral("Merseyside Police"));
    QVERIFY(!agency.view()->isVisible());
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClick(&agency, Qt::Key_Space);
    QVERIFY(agency.view()->isVisible());
    agency.hidePopup();
}

void TestForm::passphraseIsWipedWhenTaken()
{
    PassphraseEdit edit(QStringLiteral("passphrase"));
    edit.show();
    auto *line = edit.findChild<QLineEdit *>(QStringLiteral("passphrase"));
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QApplication::clipboard()->setText(QStringLiteral("amber walnut ferry lantern"));
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit.read()->characters(), qsizetype(26));
    QVERIFY(!edit.isEmpty());
    QCOMPARE(edit.take()->characters(), qsizetype(26));
    QVERIFY(edit.isEmpty());
    QVERIFY(!line->isUndoAvailable());
    QVERIFY(!edit.take());
    QApplication::clipboard()->clear();
}

void TestForm::reasonIsDemanded()
{
    ReasonDialog dialog({QStringLiteral("Lower the band?"), QStringLiteral("The tool says high."),
                         QStringLiteral("&Why?"), QStringLiteral("&Lower it")});
    dialog.open();
    QApplication::setActiveWindow(&dialog);
    assertAccessible(&dialog);
    auto *reason = dialog.findChild<NarrativeEdit *>(QStringLiteral("reason"));
    auto *goAhead = dialog.findChild<QPushButton *>(QStringLiteral("goAhead"));
    goAhead->click();
    QVERIFY(dialog.isVisible());
    QTest::keyClicks(reason, QStringLiteral("Seen by two officers"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.reason(), QStringLiteral("Seen by two officers"));
}

void TestForm::whoDecidedIsDemanded()
{
    const auto question = [](const QStringList &deciders) {
        ReasonQuestion asked{QStringLiteral("Go on?"), QStringLiteral("Four are present."), QStringLiteral("&Why?"),
                             QStringLiteral("&Go on")};
        asked.deciders = deciders;
        return asked;
    };
    const ReasonDialog single(question({QStringLiteral("Helen Marsh")}));
    QCOMPARE(single.decider(), QStringLiteral("Helen Marsh"));
    const ReasonDialog bare(question({}));
    QVERIFY(!bare.findChild<Choice *>(QStringLiteral("decider")));
    ReasonDialog dialog(question({QStringLiteral("Helen Marsh"), QStringLiteral("Chris Okafor")}));
    dialog.open();
    QApplication::setActiveWindow(&dialog);
    assertAccessible(&dialog);
    auto *reason = dialog.findChild<NarrativeEdit *>(QStringLiteral("reason"));
    QTest::keyClicks(reason, QStringLiteral("Everybody who knows the case is here"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
    dialog.findChild<Choice *>(QStringLiteral("decider"))->setCode(QStringLiteral("Chris Okafor"));
    dialog.findChild<QPushButton *>(QStringLiteral("goAhead"))->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.decider(), QStringLiteral("Chris Okafor"));
}

QTEST_MAIN(TestForm)
#include "tst_Form.moc"
