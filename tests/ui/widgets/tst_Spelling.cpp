// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/writing/LineAid.h"
#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace marac;
using namespace Qt::StringLiterals;

/// Which words of a text are judged, and what the dictionary of this computer makes of them.
class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichWordsAreJudged_data();
    void whichWordsAreJudged();
    void knowsBritishEnglish();
    void marksWhatItDoesNotKnow();
    void markingIsNoChange();
    void offersOthersByKey();
    void learnsAWord();
    void withoutADictionaryItSaysSo();
    void aLineIsMarkedToo();
    void aLineIsMendedByKey();

private:
    static QStringList marked(const NarrativeEdit &edit);
};

namespace {

/// As an open register has it, with or without a dictionary.
class Aid final : public WritingAid
{
public:
    Aid(QWidget *parent, bool isChecking) : WritingAid(parent)
    {
        if (isChecking)
            m_spelling = Spelling::british();
    }
    QList<StockPhrase> phrases() const override { return {}; }
    const Spelling *spelling() override { return m_spelling.get(); }
    QStringList ownWords() const override { return m_words; }
    void setOwnWords(const QStringList &words) override
    {
        m_words = words;
        m_spelling->setOwnWords(words);
        Q_EMIT learnt();
    }

private:
    std::unique_ptr<Spelling> m_spelling;
    QStringList m_words;
};

/// A page with one narrative field.
struct Field
{
    explicit Field(bool isChecking = true) : aid(&page, isChecking), edit(new NarrativeEdit(u"told"_s, &page))
    {
        (new QVBoxLayout(&page))->addWidget(edit);
        page.show();
        edit->setFocus();
    }
    QWidget page;
    Aid aid;
    NarrativeEdit *edit;
};

bool hasDictionary()
{
    return Spelling::british() != nullptr;
}

} // namespace

#define NEEDS_A_DICTIONARY()                                                                                           \
    if (!hasDictionary())                                                                                              \
    QSKIP("this computer has no British English dictionary (packaging/setup installs hunspell-en-gb)")

QStringList TestSpelling::marked(const NarrativeEdit &edit)
{
    QCoreApplication::processEvents(); // marks are set a moment later
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                words += block.text().mid(range.start, range.length);
        }
    }
    return words;
}

void TestSpelling::whichWordsAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"paint thrown at the door"_s << u"paint thrown at the door"_s;
    QTest::newRow("a sentence's first") << u"Paint. Then more"_s << u"Paint Then more"_s;
    QTest::newRow("a name") << u"then Jelani Osei rang"_s << u"then rang"_s;
    QTest::newRow("capitals") << u"the HHR and IMD came"_s << u"the and came"_s;
    QTest::newRow("a reference") << u"as in SHC-2026-0041 and at 10am"_s << u"as in and at"_s;
    QTest::newRow("an address") << u"to ann@sefton.gov.uk today"_s << u"to gov uk today"_s;
    QTest::newRow("joined by an apostrophe") << u"didn't and didn’t"_s << u"didn't and didn’t"_s;
    QTest::newRow("quoted") << u"he said 'stop' twice"_s << u"he said stop twice"_s;
    QTest::newRow("a quoted beginning") << u"“Stop,” he said"_s << u"Stop he said"_s;
    QTest::newRow("a letter alone") << u"flat b is a mess"_s << u"flat is mess"_s;
    QTest::newRow("accents") << u"the café was naïve"_s << u"the café was naïve"_s;
    QTest::newRow("nothing") << u" 12 … "_s << u""_s;
}

void TestSpelling::whichWordsAreJudged()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList found;
    for (const TextWord &word : wordsToCheck(text))
        found += text.mid(word.begin, word.length);
    QCOMPARE(found.join(u' '), words);
}

void TestSpelling::knowsBritishEnglish()
{
    NEEDS_A_DICTIONARY();
    const auto spelling = Spelling::british();
    for (const QString &right : {u"neighbour"_s, u"colour"_s, u"didn’t"_s, u"Threatened"_s, u"harassment"_s})
        QVERIFY2(spelling->isRight(right), qPrintable(right));
    for (const QString &wrong : {u"neighbor"_s, u"harrassment"_s, u"thretened"_s})
        QVERIFY2(!spelling->isRight(wrong), qPrintable(wrong));
    QVERIFY(spelling->suggestions(u"harrassment"_s).contains(u"harassment"_s));
}

void TestSpelling::marksWhatItDoesNotKnow()
{
    NEEDS_A_DICTIONARY();
    Field field;
    QTest::keyClicks(field.edit, u"The neighbours thretened her."_s);
    QCOMPARE(marked(*field.edit), QStringList{u"thretened"_s});
    NarrativeEdit names(u"aliases"_s, &field.page);
    names.setHoldsNames();
    names.show();
    names.setPlainText(u"thretened"_s);
    QVERIFY(marked(names).isEmpty());
}

void TestSpelling::markingIsNoChange()
{
    NEEDS_A_DICTIONARY();
    Field field;
    field.edit->setPlainText(u"They thretened her."_s);
    QSignalSpy edited(field.edit, &NarrativeEdit::edited);
    QCOMPARE(marked(*field.edit).size(), 1);
    field.aid.learn(u"elsewhere"_s);
    QCOMPARE(marked(*field.edit).size(), 1);
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(field.edit, u"x"_s);
    QCOMPARE(edited.size(), 1);
}

void TestSpelling::offersOthersByKey()
{
    NEEDS_A_DICTIONARY();
    Field field;
    QTest::keyClicks(field.edit, u"It was harrassment by them."_s);
    QTest::keyClick(field.edit, Qt::Key_Home);
    QTest::keyClick(field.edit, Qt::Key_F7);
    auto *menu = field.edit->findChild<QMenu *>(u"spellingMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction()->text(), u"harassment"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(field.edit->toPlainText(), u"It was harassment by them."_s);
    QVERIFY(marked(*field.edit).isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(field.edit, Qt::Key_F7);
    menu = field.edit->findChild<QMenu *>(u"spellingMenu"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->close();
}

void TestSpelling::learnsAWord()
{
    NEEDS_A_DICTIONARY();
    Field field;
    QTest::keyClicks(field.edit, u"He was called a wollyback and then a wollyback again."_s);
    QCOMPARE(marked(*field.edit).size(), 2);
    QTest::keyClick(field.edit, Qt::Key_Home);
    QTest::keyClick(field.edit, Qt::Key_F7);
    auto *menu = field.edit->findChild<QMenu *>(u"spellingMenu"_s);
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"my words"_s))
            action->trigger();
    }
    menu->close();
    QVERIFY(marked(*field.edit).isEmpty());
    QCOMPARE(field.aid.ownWords(), QStringList{u"wollyback"_s});
}

void TestSpelling::withoutADictionaryItSaysSo()
{
    Field field(false);
    QTest::keyClicks(field.edit, u"They thretened her."_s);
    QVERIFY(marked(*field.edit).isEmpty());
    QTest::keyClick(field.edit, Qt::Key_F7);
    auto *menu = field.edit->findChild<QMenu *>(u"spellingMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().first()->text().contains(u"no British English dictionary"_s));
    menu->close();
}

namespace {

/// A page with one line whose words reach the minutes.
struct Line
{
    Line() : aid(&page, true), edit(new LineEdit(u"told"_s, &page)), help(new LineAid(edit))
    {
        (new QVBoxLayout(&page))->addWidget(edit);
        page.show();
        edit->setFocus();
    }
    /// Pixels that differ from the same line with its words taken for right.
    bool isUnderlined()
    {
        const QImage now = edit->grab().toImage();
        const QStringList words = aid.ownWords();
        aid.setOwnWords(words + help->marked());
        const bool differs = edit->grab().toImage() != now;
        aid.setOwnWords(words);
        return differs;
    }
    QWidget page;
    Aid aid;
    LineEdit *edit;
    LineAid *help;
};

} // namespace

void TestSpelling::aLineIsMarkedToo()
{
    NEEDS_A_DICTIONARY();
    Line line;
    QSignalSpy edited(line.edit, &LineEdit::edited);
    const QString typed = u"They thretened her."_s;
    QTest::keyClicks(line.edit, typed);
    QCOMPARE(line.help->marked(), QStringList{u"thretened"_s});
    QVERIFY(line.isUnderlined());
    QCOMPARE(edited.size(), typed.size());
    QCOMPARE(line.edit->text(), typed);
    QCOMPARE(line.edit->cursorPosition(), int(typed.size()));
    // The marks move with their words.
    QTest::keyClick(line.edit, Qt::Key_Home);
    QTest::keyClicks(line.edit, u"Then "_s);
    QCOMPARE(line.help->marked(), QStringList{u"thretened"_s});
    QVERIFY(line.isUnderlined());
    line.aid.learn(u"thretened"_s);
    QVERIFY(line.help->marked().isEmpty());
    QVERIFY(!line.isUnderlined());
}

void TestSpelling::aLineIsMendedByKey()
{
    NEEDS_A_DICTIONARY();
    Line line;
    QTest::keyClicks(line.edit, u"It was harrassment by them."_s);
    QTest::keyClick(line.edit, Qt::Key_Home);
    QTest::keyClick(line.edit, Qt::Key_F7);
    auto *menu = line.edit->findChild<QMenu *>(u"spellingMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->activeAction()->text(), u"harassment"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(line.edit->text(), u"It was harassment by them."_s);
    QVERIFY(line.help->marked().isEmpty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(line.edit, Qt::Key_F7);
    menu = line.edit->findChild<QMenu *>(u"spellingMenu"_s);
    QVERIFY(!menu->actions().first()->isEnabled());
    menu->close();
}

QTEST_MAIN(TestSpelling)
#include "tst_Spelling.moc"
