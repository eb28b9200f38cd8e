// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "tests/ui/shell/HostileDoor.h"

#include <QClipboard>

using namespace marac;
using namespace Qt::StringLiterals;

/// Coming in, and coming back in without the passphrase, with what text can do to a program in every field.
class TestHostileDoor : public test::HostileDoor
{
    Q_OBJECT

private Q_SLOTS:
    void init() { stand(); }
    void cleanup() { goAway(); }
    void unlocking();
    void recovering();
    void makingARegister();
    void pastingIntoEveryForm_data();
    void pastingIntoEveryForm();

private:
    bool isIn() const { return m_window->workspace(); }
    bool areWordsShown() const { return part<QWidget>("recovery"); }
    void makeWith(const char *field, const QString &text, int number);
};

void TestHostileDoor::unlocking()
{
    const auto in = [this] { return isIn(); };
    for (const QString &line : lines()) {
        QCOMPARE(fill(line), 2);
        QVERIFY(!answerTo("unlockButton", in).isEmpty());
        wait();
        put("login", u"administrator"_s);
        put("passphrase", line);
        QVERIFY(!answerTo("unlockButton", in).isEmpty());
        wait();
        put("login", line);
        put("passphrase", phrase(u"administrator"_s));
        QVERIFY(!answerTo("unlockButton", in).isEmpty());
        wait();
    }
    isWhole(m_register->path());
}

void TestHostileDoor::recovering()
{
    m_window->showRecover(m_register->path(), {});
    const auto shown = [this] { return areWordsShown(); };
    const QString words = recovery::toWords(m_register->recovery()).join(u' ');
    for (const QString &line : lines()) {
        QCOMPARE(fill(line), 4);
        QVERIFY(!answerTo("recoverAccess", shown).isEmpty());
        wait();
        for (const char *field : {"passphrase", "again"})
            put(field, phrase(u"again"_s));
        put("words", words);
        QVERIFY(!answerTo("recoverAccess", shown).isEmpty()); // of somebody who is none of its people
        wait();
        put("login", u"administrator"_s);
        put("words", line + u' ' + words);
        QVERIFY(!answerTo("recoverAccess", shown).isEmpty());
        wait();
    }
    isWhole(m_register->path());
}

/// A new register with one field of that text: made, or refused with a sentence.
void TestHostileDoor::makeWith(const char *field, const QString &text, int number)
{
    m_window->showCreate();
    sweep();
    const QString path = m_register->folder() + u"/%1%2.marac"_s.arg(QLatin1StringView(field)).arg(number);
    put("path", path);
    put("name", u"Dana Example"_s);
    put("login", u"dana.example"_s);
    for (const char *passphrase : {"passphrase", "again"})
        put(passphrase, phrase(u"again"_s));
    put(field, text);
    if (qstrcmp(field, "passphrase") == 0)
        put("again", text);
    const auto shown = [this] { return areWordsShown(); };
    const QStringList refused = answerTo("makeRegister", shown);
    QVERIFY(refused.isEmpty() == areWordsShown());
    QVERIFY(qstrcmp(field, "path") == 0 || QFile::exists(path) == refused.isEmpty());
}

void TestHostileDoor::makingARegister()
{
    m_window->showCreate();
    sweep();
    for (const QString &line : lines()) {
        QCOMPARE(fill(line), 6);
        QVERIFY(!answerTo("makeRegister", [this] { return areWordsShown(); }).isEmpty());
    }
    for (int number = 0; number < lines().size(); ++number) {
        const QString &line = lines().at(number);
        for (const char *field : {"partnership", "name", "login", "passphrase"})
            makeWith(field, line, number);
        makeWith("path", m_register->folder() + u'/' + line, number);
    }
    isWhole(m_register->path());
}

void TestHostileDoor::pastingIntoEveryForm_data()
{
    QTest::addColumn<QString>("button");
    for (const char *button : {"unlockButton", "makeRegister", "recoverAccess", "restoreBackup"})
        QTest::newRow(button) << QString::fromLatin1(button);
}

/// 64 KiB: no line takes as much, and the form answers all the same.
void TestHostileDoor::pastingIntoEveryForm()
{
    QFETCH(QString, button);
    if (button == u"makeRegister")
        m_window->showCreate();
    else if (button == u"recoverAccess")
        m_window->showRecover(m_register->path(), {});
    else if (button == u"restoreBackup")
        m_window->showRestore();
    sweep();
    QVERIFY(fill(u"12"_s) >= 2);
    for (QWidget *field : m_window->findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(field);
        const auto *guarded = qobject_cast<LineEdit *>(field);
        if (!field->isVisible() || (!line && !qobject_cast<NarrativeEdit *>(field)))
            continue;
        QApplication::clipboard()->setText(QString(64 * 1024, u'x'));
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(!guarded || guarded->text() == u"12", qPrintable(field->objectName()));
        QVERIFY2(!line || line->text().size() <= line->maxLength(), qPrintable(field->objectName()));
    }
    QVERIFY(!answerTo(qPrintable(button), [] { return false; }).isEmpty());
    isWhole(m_register->path());
}

QTEST_MAIN(TestHostileDoor)
#include "tst_HostileDoor.moc"
