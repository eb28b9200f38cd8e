// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"
#include "core/store/rows/RowWatch.h"

#include <concepts>
#include <memory>
#include <typeindex>
#include <unordered_map>

namespace marac {

class Connection;

/// Something that was worked out from the records and stays in memory as long as the connection, so that who looks again does
/// not wait again. It is made empty and fills itself while it is asked.
class Kept
{
public:
    virtual ~Kept() = default;
    /// After a change that wrote these rows: whether what is kept still holds, or was put right. False throws it away.
    virtual bool outlasts(const QList<WrittenRow> &rows) = 0;
    /// Whether it has grown beyond what is worth keeping from one reading to the next.
    virtual bool isTooLarge() const { return false; }
};

/// What is kept beside one connection. During a change nothing is taken from here and nothing is left here, for it may see
/// rows that are never committed. All of it is thrown away by a row that was written past every Transaction or in a reading, which
/// is undone, and by a reading that broke off, which may have left it half filled: it may be slow, but never old.
class KeptBeside
{
public:
    /// `db` owns it.
    explicit KeptBeside(const Connection &db);

    /// The one of its kind, made where there is none; during a change one that nobody else sees. It may be held until the
    /// reading or change ends.
    template <std::derived_from<Kept> T>
    std::shared_ptr<T> get()
    {
        if (m_isChanging)
            return std::make_shared<T>();
        dropOld();
        const auto place = m_kept.find(typeid(T));
        if (place != m_kept.end())
            return std::static_pointer_cast<T>(place->second);
        auto made = std::make_shared<T>();
        m_kept.emplace(typeid(T), made);
        return made;
    }
    /// All is made anew; whoever holds an old one may go on with it.
    void dropAll() { m_kept.clear(); }

    enum class End { Committed, Undone, BrokenOff };

    /// A Transaction tells when it begins and how it ends, after which nothing may throw: what is in the file then is there.
    void begins(Touches touches) noexcept;
    void ends(Touches touches, End end) noexcept;

private:
    void dropOld();
    void dropWhatEnds(const RowWatch &watch);

    const Connection &m_db;
    std::unordered_map<std::type_index, std::shared_ptr<Kept>> m_kept;
    bool m_isChanging = false;
    qint64 m_written = 0; ///< rows the connection had written when what is kept was known to hold
    qint64 m_begun = 0;   ///< and when the transaction began
};

} // namespace marac
