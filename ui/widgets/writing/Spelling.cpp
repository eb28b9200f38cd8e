// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/Spelling.h"

#ifdef MARAC_SPELLING
#include <hunspell/hunspell.hxx>
#else
/// The program was built without Hunspell: no dictionary is ever made.
class Hunspell
{
};
#endif

#include <QCoreApplication>
#include <QFile>

#include <future>

namespace marac {

using namespace Qt::StringLiterals;

#ifdef MARAC_SPELLING
static constexpr qsizetype mostSuggestions = 6;

/// Where distributions put it, and beside the program where there is no distribution.
static QString dictionaryFile()
{
    const QStringList folders{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s,
                              QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const QString &folder : folders) {
        const QString file = folder + u"/en_GB"_s;
        if (QFile::exists(file + u".aff"_s) && QFile::exists(file + u".dic"_s))
            return file;
    }
    return {};
}

/// nullptr where there is none that can be used.
static std::shared_ptr<Hunspell> read(const QString &file)
{
    if (file.isEmpty())
        return nullptr;
    auto dictionary = std::make_shared<Hunspell>(QFile::encodeName(file + u".aff"_s).constData(),
                                                 QFile::encodeName(file + u".dic"_s).constData());
    const QString encoding = QString::fromStdString(dictionary->get_dict_encoding());
    return encoding.compare(u"UTF-8"_s, Qt::CaseInsensitive) == 0 ? dictionary : nullptr;
}

static const std::shared_future<std::shared_ptr<Hunspell>> &reading()
{
    // Where no thread is to be had it is read when it is asked for.
    static const std::shared_future<std::shared_ptr<Hunspell>> once =
        std::async(std::launch::async | std::launch::deferred, read, dictionaryFile()).share();
    return once;
}
#endif

Spelling::Spelling(std::shared_ptr<Hunspell> dictionary) : m_dictionary(std::move(dictionary))
{
}

Spelling::~Spelling() = default;

void Spelling::prepare()
{
#ifdef MARAC_SPELLING
    reading();
#endif
}

std::unique_ptr<Spelling> Spelling::british()
{
#ifdef MARAC_SPELLING
    if (const std::shared_ptr<Hunspell> dictionary = reading().get())
        return std::unique_ptr<Spelling>(new Spelling(dictionary));
#endif
    return nullptr;
}

/// Dictionaries know the plain apostrophe alone.
static QString plain(const QString &word)
{
    return QString(word).replace(u'’', u'\'');
}

bool Spelling::isRight(const QString &word) const
{
    const QString asked = plain(word);
    if (m_own.contains(asked.toLower()))
        return true;
#ifdef MARAC_SPELLING
    return m_dictionary->spell(asked.toStdString());
#else
    return true;
#endif
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList found;
#ifdef MARAC_SPELLING
    for (const std::string &one : m_dictionary->suggest(plain(word).toStdString()))
        found += QString::fromStdString(one);
    found = found.mid(0, mostSuggestions);
#else
    Q_UNUSED(word)
#endif
    return found;
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_own.clear();
    for (const QString &word : words)
        m_own.insert(plain(word).toLower());
}

/// Letters and what joins them to one word.
static bool isOfWord(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isLetter() || c.isMark())
        return true;
    const bool isJoin = c == u'\'' || c == u'’';
    return isJoin && at > 0 && text.at(at - 1).isLetter() && at + 1 < text.size() && text.at(at + 1).isLetter();
}

/// Digits, @ and the like: what they touch is a reference, an address or a time.
static bool isNoWord(const QString &text, qsizetype begin, qsizetype end)
{
    const auto sticks = [&text](qsizetype at) {
        if (at < 0 || at >= text.size())
            return false;
        const QChar c = text.at(at);
        return c.isDigit() || c == u'@' || c == u'_' || c == u'/';
    };
    return sticks(begin - 1) || sticks(end);
}

static bool beginsSentence(const QString &text, qsizetype begin)
{
    qsizetype at = begin - 1;
    while (at >= 0 && (text.at(at).isSpace() || u"\"“‘'(-–"_s.contains(text.at(at))))
        --at;
    return at < 0 || u".!?:"_s.contains(text.at(at));
}

QList<TextWord> wordsToCheck(const QString &text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text, at)) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isOfWord(text, at))
            ++at;
        const QString word = text.mid(begin, at - begin);
        const bool isName = word.at(0).isUpper() && (word == word.toUpper() || !beginsSentence(text, begin));
        if (word.size() > 1 && !isName && !isNoWord(text, begin, at))
            words += {begin, at - begin};
    }
    return words;
}

} // namespace marac
