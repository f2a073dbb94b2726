// Either a value or an Error. Core throws no exceptions across its border.
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace telemaco {

template <class T> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error{code})
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    T& operator*() & { return std::get<0>(m_content); }
    const T& operator*() const& { return std::get<0>(m_content); }
    T&& operator*() && { return std::get<0>(std::move(m_content)); }
    T* operator->() { return &std::get<0>(m_content); }
    const T* operator->() const { return &std::get<0>(m_content); }
    const Error& error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }
    Result(ErrorCode code)
        : Result(Error{code})
    {
    }

    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

private:
    Error m_error{ErrorCode::Database};
    bool m_ok = true;
};

} // namespace telemaco

// Leaves the function with the error of a failed Result.
#define TELEMACO_TRY(expression)                                                                             \
    do {                                                                                                     \
        if (auto tried = (expression); !tried)                                                               \
            return tried.error();                                                                            \
    } while (false)
