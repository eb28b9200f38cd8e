// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wording/OwnWording.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// The partnership's own words in a folder beside the register: taken when they are whole, and otherwise told of.
class TestOwnWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSuppliedWordsWithoutAFolder();
    void ownWordsInPlaceOfTheSupplied();
    void whatAnEarlierFileLacksIsSupplied();
    void eachFileByItself();
    void theFolderIsBesideTheRegister();
    void badFilesChangeNothingAndAreToldOf_data();
    void badFilesChangeNothingAndAreToldOf();
    void aFolderInPlaceOfAFileIsToldOf();
    void aFileThatCanNotBeReadIsToldOf();
    void followsNoLink();
    void opensNoPartOfTheRegister_data();
    void opensNoPartOfTheRegister();
    void keepsWhichFilesWereUsed();
    void tellsItsOwnUndertakingApart();
    void minutesKeepTheirEdition();

private:
    OwnWording words(WordingEdition edition = WordingEdition::Uk2026) const { return {m_folder->path(), edition}; }
    void lay(const QString &name, const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QJsonObject supplied(const QString &name)
{
    letterWording(WordingEdition::Uk2026); // the resource is there from now on
    QFile file(u":/marac/wording/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

static QByteArray with(const char *key, const QJsonValue &value)
{
    QJsonObject letters = supplied(u"letters-2026.json"_s);
    letters.insert(QString::fromLatin1(key), value);
    return QJsonDocument(letters).toJson();
}

void TestOwnWording::lay(const QString &name, const QByteArray &json) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(json), json.size());
}

void TestOwnWording::theSuppliedWordsWithoutAFolder()
{
    for (const QString &folder : {QString(), m_folder->path(), m_folder->filePath(u"none"_s)}) {
        const OwnWording words(folder, WordingEdition::Uk2026);
        QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
        QCOMPARE(words.meeting().purpose, meetingWording(WordingEdition::Uk2026).purpose);
        QCOMPARE(words.undertaking().title, undertakingWording(WordingEdition::Uk2026).title);
        QVERIFY(words.remarks().isEmpty());
    }
}

void TestOwnWording::ownWordsInPlaceOfTheSupplied()
{
    lay(u"letters-2026.json"_s, with("greeting", u"Dear partner,"_s));
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, u"Dear partner,"_s);
    QCOMPARE(words.letters().closing, letterWording(WordingEdition::Uk2026).closing);
    QVERIFY(words.remarks().isEmpty());
    // Of the other edition nothing was laid down.
    QCOMPARE(this->words(WordingEdition::Protocol2009).letters().greeting,
             letterWording(WordingEdition::Protocol2009).greeting);
}

/// A later version of the program may ask for sentences that a council's file does not have yet.
void TestOwnWording::whatAnEarlierFileLacksIsSupplied()
{
    QJsonObject earlier = supplied(u"letters-2026.json"_s);
    earlier.insert(u"greeting"_s, u"Dear partner,"_s);
    earlier.remove(u"closing"_s);
    earlier.remove(u"invitationAsks"_s);
    lay(u"letters-2026.json"_s, QJsonDocument(earlier).toJson());
    const OwnWording words = this->words();
    const LetterWording supplied = letterWording(WordingEdition::Uk2026);
    QCOMPARE(words.letters().greeting, u"Dear partner,"_s);
    QCOMPARE(words.letters().closing, supplied.closing);
    QCOMPARE(words.letters().invitationAsks, supplied.invitationAsks);
    QVERIFY(words.remarks().isEmpty());
}

void TestOwnWording::eachFileByItself()
{
    lay(u"letters-2026.json"_s, "{");
    QJsonObject meeting = supplied(u"meeting-2026.json"_s);
    meeting.insert(u"handling"_s, u"Shred it."_s);
    lay(u"meeting-2026.json"_s, QJsonDocument(meeting).toJson());
    const OwnWording words = this->words();
    QCOMPARE(words.meeting().handling, u"Shred it."_s);
    QVERIFY(words.remarks().isEmpty());
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.remarks().size(), 1);
    words.letters();
    QCOMPARE(words.remarks().size(), 1);
}

void TestOwnWording::theFolderIsBesideTheRegister()
{
    QCOMPARE(OwnWording::folderOf(u"/srv/marac/sefton.marac"_s), u"/srv/marac/wording"_s);
}

void TestOwnWording::badFilesChangeNothingAndAreToldOf_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("broken") << QByteArray("{\"edition\": \"2026\",") << u"broken at character"_s;
    QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"not JSON"_s;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4) << u"not JSON"_s;
    QTest::newRow("larger than any") << QByteArray(300 * 1024, ' ') << u"larger"_s;
    QTest::newRow("an unknown field") << with("script", u"secret words"_s) << u"does not know"_s;
    QTest::newRow("a number") << with("greeting", 7) << u"greeting"_s;
    QTest::newRow("a text for a list") << with("packEnclosed", u"one"_s) << u"packEnclosed"_s;
    QTest::newRow("too long") << with("greeting", QString(5000, u'x')) << u"greeting"_s;
    QTest::newRow("no place for the reference") << with("returnedOpening", u"secret words"_s) << u"{reference}"_s;
    QTest::newRow("a NUL") << with("greeting", QString(u"secret"_s + QChar(0))) << u"greeting"_s;
    QTest::newRow("another edition") << with("edition", u"2009"_s) << u"edition"_s;
    QByteArray deep(100'000, '[');
    QTest::newRow("nested without end") << "{\"greeting\":" + deep << u"not JSON"_s;
}

void TestOwnWording::badFilesChangeNothingAndAreToldOf()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    lay(u"letters-2026.json"_s, json);
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.letters().returnedOpening, letterWording(WordingEdition::Uk2026).returnedOpening);
    QCOMPARE(words.remarks().size(), 1);
    const QString remark = words.remarks().first();
    QVERIFY2(remark.contains(u"letters-2026.json"_s) && remark.contains(says), qPrintable(remark));
    QVERIFY2(!remark.contains(u"secret"_s) && !remark.contains(m_folder->path()), qPrintable(remark));
}

void TestOwnWording::aFolderInPlaceOfAFileIsToldOf()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"letters-2026.json"_s));
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.remarks().size(), 1);
}

void TestOwnWording::aFileThatCanNotBeReadIsToldOf()
{
    QVERIFY(QFile::link(m_folder->filePath(u"gone"_s), m_folder->filePath(u"letters-2026.json"_s)));
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.remarks().size(), 1);
}

void TestOwnWording::followsNoLink()
{
    lay(u"elsewhere.json"_s, with("greeting", u"Dear partner,"_s));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere.json"_s), m_folder->filePath(u"letters-2026.json"_s)));
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.remarks().size(), 1);
    QVERIFY(words.used().isEmpty());
}

void TestOwnWording::opensNoPartOfTheRegister_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("the register") << u"sefton.marac"_s;
    QTest::newRow("its journal") << u"sefton.marac-journal"_s;
    QTest::newRow("its keys") << u"sefton.marac.keys"_s;
    QTest::newRow("their second copy") << u"sefton.marac.keys2"_s;
}

/// A second name of a part of the register would be good wording here, so that only its not being opened can tell.
void TestOwnWording::opensNoPartOfTheRegister()
{
    QFETCH(QString, part);
    lay(part, with("greeting", u"Dear partner,"_s));
    QCOMPARE(::link(QFile::encodeName(m_folder->filePath(part)).constData(),
                    QFile::encodeName(m_folder->filePath(u"letters-2026.json"_s)).constData()),
             0);
    const OwnWording words(m_folder->path(), WordingEdition::Uk2026, m_folder->filePath(u"sefton.marac"_s));
    QCOMPARE(words.letters().greeting, letterWording(WordingEdition::Uk2026).greeting);
    QCOMPARE(words.remarks().size(), 1);
    QVERIFY2(words.remarks().first().contains(u"a part of it"_s), qPrintable(words.remarks().first()));
}

void TestOwnWording::keepsWhichFilesWereUsed()
{
    const QByteArray first = with("greeting", u"Dear partner,"_s);
    lay(u"letters-2026.json"_s, first);
    const OwnWording words = this->words();
    QVERIFY(words.used().isEmpty());
    for (int time = 0; time < 2; ++time) // once for what it holds
        words.letters();
    words.meeting();
    QCOMPARE(words.used().size(), 1);
    QCOMPARE(words.used().first().file, u"letters-2026.json"_s);
    QCOMPARE(words.used().first().sha256, QCryptographicHash::hash(first, QCryptographicHash::Sha256).toHex());
    lay(u"letters-2026.json"_s, with("greeting", u"Dear all,"_s)); // while the paper is made
    QCOMPARE(words.letters().greeting, u"Dear all,"_s);
    QCOMPARE(words.used().size(), 2);
    lay(u"letters-2026.json"_s, "{");
    words.letters();
    QCOMPARE(words.used().size(), 2);
}

void TestOwnWording::tellsItsOwnUndertakingApart()
{
    QVERIFY(words().ownUndertaking().isEmpty());
    const QByteArray own = QJsonDocument(supplied(u"undertaking-2026.json"_s)).toJson();
    lay(u"undertaking-2026.json"_s, own);
    lay(u"letters-2026.json"_s, with("greeting", u"Dear partner,"_s));
    const OwnWording words = this->words();
    QCOMPARE(words.letters().greeting, u"Dear partner,"_s);
    QCOMPARE(words.ownUndertaking(),
             QString::fromLatin1(QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex()));
    QVERIFY(this->words(WordingEdition::Protocol2009).ownUndertaking().isEmpty());
    lay(u"undertaking-2026.json"_s, "{");
    QVERIFY(this->words().ownUndertaking().isEmpty());
}

void TestOwnWording::minutesKeepTheirEdition()
{
    QJsonObject meeting = supplied(u"meeting-2009.json"_s);
    meeting.insert(u"handling"_s, u"As it was."_s);
    lay(u"meeting-2009.json"_s, QJsonDocument(meeting).toJson());
    QCOMPARE(words().meeting(WordingEdition::Protocol2009).handling, u"As it was."_s);
    QCOMPARE(words().meeting().handling, meetingWording(WordingEdition::Uk2026).handling);
}

QTEST_GUILESS_MAIN(TestOwnWording)
#include "tst_OwnWording.moc"
